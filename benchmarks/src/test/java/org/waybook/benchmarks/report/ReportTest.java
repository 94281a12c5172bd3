package org.waybook.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Series;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");
    private static final Reading ROUNDS = new Reading.Measured(Series.of(30_000, 20_000, 40_000));

    private static final List<Result> RESULTS = List.of(
            Result.alone("append/bare", "events/s", ROUNDS)
                    .beside("bare", Reading.of(40_000))
                    .towards(new RatioAtLeast(0.6)),
            Result.alone("append/other", "events/s", ROUNDS)
                    .beside("other", Reading.of(20_000))
                    .towards(new RatioAtLeast(3)),
            Result.alone("append/absent", "events/s", ROUNDS)
                    .beside("absent", new NotMeasured("there is none here"))
                    .towards(new RatioAtLeast(2)),
            Result.alone("read/p99", "ms", Reading.of(3.25)));

    @TempDir
    private Path directory;

    @Test
    void theTableShowsMediansSpreadAndWhetherTargetsAreMet() {
        assertThat(MarkdownTable.of(RESULTS)).isEqualTo("""
                | id | value | unit | peer | peer's value | ratio | target | met |
                |---|---|---|---|---|---|---|---|
                | append/bare | 30,000 (20,000..40,000) | events/s | bare | 40,000 | 0.750 | ratio >= 0.6 | yes |
                | append/other | 30,000 (20,000..40,000) | events/s | other | 20,000 | 1.500 | ratio >= 3 | **no** |
                | append/absent | 30,000 (20,000..40,000) | events/s | absent | not measured |  | ratio >= 2 | not measured |
                | read/p99 | 3.250 | ms |  |  |  |  |  |

                Not measured: absent: there is none here
                """);
    }

    @Test
    void theJsonHasTheMachineBesideTheList() {
        JsonNode document = JsonMapper.shared().readTree(JsonDocument.of(machine(), RESULTS));
        assertThat(document.propertyNames()).containsExactly("machine", "results");
        assertThat(document.at("/machine/startedAt").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(document.at("/machine/cores").asInt()).isPositive();
        assertThat(document.at("/machine/memoryBytes").asLong()).isPositive();
        assertThat(document.at("/machine/fileSystem").asString()).isNotBlank();
        assertThat(document.at("/results")).hasSize(RESULTS.size());
    }

    @Test
    void everyResultHasTheEightPropertiesOfTheForm() {
        JsonNode bare = result(0);
        assertThat(bare.propertyNames())
                .startsWith("id", "value", "unit", "peer", "peerValue", "ratio", "target", "met");
        assertThat(bare.get("id").asString()).isEqualTo("append/bare");
        assertThat(bare.get("value").asDouble()).isEqualTo(30_000);
        assertThat(bare.get("peerValue").asDouble()).isEqualTo(40_000);
        assertThat(bare.get("ratio").asDouble()).isEqualTo(0.75);
        assertThat(bare.get("target").asString()).isEqualTo("ratio >= 0.6");
        assertThat(bare.get("met").asBoolean()).isTrue();
        assertThat(bare.at("/spread/0").asDouble()).isEqualTo(20_000);
        assertThat(bare.at("/spread/1").asDouble()).isEqualTo(40_000);
        assertThat(bare.get("notMeasured").isNull()).isTrue();
    }

    @Test
    void whatWasNotMeasuredIsNullWithItsReason() {
        JsonNode absent = result(2);
        assertThat(absent.get("peerValue").isNull()).isTrue();
        assertThat(absent.get("ratio").isNull()).isTrue();
        assertThat(absent.get("met").isNull()).isTrue();
        assertThat(absent.get("notMeasured").asString()).isEqualTo("there is none here");
    }

    @Test
    void whatHasNoPeerAndNoTargetSaysSoByNull() {
        JsonNode alone = result(3);
        assertThat(alone.get("peer").isNull()).isTrue();
        assertThat(alone.get("target").isNull()).isTrue();
        assertThat(alone.get("value").asDouble()).isEqualTo(3.25);
    }

    private JsonNode result(int index) {
        return JsonMapper.shared().readTree(JsonDocument.of(machine(), RESULTS)).at("/results/" + index);
    }

    private Machine machine() {
        return Machine.present(Clock.fixed(NOW, ZoneOffset.UTC), directory);
    }
}
