package org.waybook.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void aPercentileIsTheSmallestThatSoManyDidNotExceed() {
        Latencies latencies = millis(LongStream.rangeClosed(1, 100));
        assertThat(latencies.percentileMillis(0.5)).isEqualTo(50);
        assertThat(latencies.percentileMillis(0.99)).isEqualTo(99);
        assertThat(latencies.percentileMillis(1)).isEqualTo(100);
    }

    @Test
    void theOrderInWhichTheyCameDoesNotMatter() {
        assertThat(millis(LongStream.of(5, 1, 4, 2, 3)).percentileMillis(0.5)).isEqualTo(3);
    }

    @Test
    void moreThanTheFirstRoomAreKept() {
        Latencies latencies = millis(LongStream.rangeClosed(1, 5_000));
        assertThat(latencies.count()).isEqualTo(5_000);
        assertThat(latencies.percentileMillis(1)).isEqualTo(5_000);
    }

    @Test
    void mergedOnesAreJudgedTogether() {
        Latencies merged = Latencies.merged(List.of(millis(LongStream.of(1, 2)), millis(LongStream.of(3, 4, 5))));
        assertThat(merged.count()).isEqualTo(5);
        assertThat(merged.percentileMillis(0.6)).isEqualTo(3);
    }

    @Test
    void thereIsNoPercentileOfNothing() {
        assertThatIllegalStateException().isThrownBy(() -> new Latencies().percentileMillis(0.5));
    }

    @Test
    void aShareIsNoPercentage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> millis(LongStream.of(1)).percentileMillis(99));
    }

    private static Latencies millis(LongStream durations) {
        Latencies latencies = new Latencies();
        durations.forEach(duration -> latencies.add(duration * MILLI));
        return latencies;
    }
}
