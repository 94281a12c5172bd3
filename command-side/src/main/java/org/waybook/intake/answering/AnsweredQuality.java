package org.waybook.intake.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.domain.validation.Finding;

/** How good the data of a filing are, as its declarant is told. */
@Schema(name = "FilingQuality", description = "How good the data of a filing are. A weakness refuses nothing.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AnsweredQuality(
        @Schema(description = "Version of the filing that was assessed")
        int version,

        @Schema(description = "From 0 to 100: 100 less the points that each weakness takes off", example = "85")
        int score,

        @Schema(description = "What is weak and how to mend it; of many, the first hundred, the costliest first")
        List<Weakness> weaknesses,

        @Schema(description = "How often each weakness appears, listed or not")
        List<Count> counts,

        @Schema(description = "By when the filing had to be lodged, where it tells")
        Optional<Instant> deadline,

        @Schema(description = "By how many seconds it came too late")
        Optional<Long> lateBySeconds) {

    /** One weakness. */
    @Schema(name = "Weakness", description = "One weak element.")
    public record Weakness(
            @Schema(description = "Stable code of the flag", example = "VAGUE")
            String code,

            @Schema(description = "JSON pointer of the element, empty for the filing as a whole")
            String pointer,

            @Schema(description = "What is weak") String text,

            @Schema(description = "How to mend it") String remedy) {}

    /** How often a weakness appears. */
    @Schema(name = "WeaknessCount", description = "How often a weakness appears and what it costs.")
    public record Count(
            @Schema(example = "DESCRIPTION") String code,
            int count,

            @Schema(description = "Goods items, addresses or consignments in all; 1 for the filing as a whole")
            int outOf,

            @Schema(description = "Points taken off the score")
            int points) {}

    /** The answer to an assessment. */
    public static AnsweredQuality of(FilingQualityAssessed event) {
        return new AnsweredQuality(
                event.version(),
                event.score(),
                event.weaknesses().stream().map(AnsweredQuality::weakness).toList(),
                event.counts().stream().map(AnsweredQuality::count).toList(),
                event.deadline(),
                event.lateBySeconds());
    }

    private static Weakness weakness(Finding finding) {
        return new Weakness(finding.code(), finding.pointer(), finding.text(), finding.remedy());
    }

    private static Count count(WeaknessCount count) {
        return new Count(count.code(), count.count(), count.outOf(), count.points());
    }
}
