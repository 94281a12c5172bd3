package org.waybook.projections.timeline;

import java.util.stream.Collectors;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.quality.QualityRow;
import org.waybook.domain.quality.QualityWeights;
import org.waybook.domain.quality.WeaknessCount;

/** Puts the quality of a filing's data into one sentence. */
final class QualityWords {

    private QualityWords() {}

    static String of(FilingQualityAssessed event) {
        String score = "The data of version " + event.version() + " have a quality of " + event.score() + " out of 100";
        return event.counts().isEmpty()
                ? score + "."
                : score + ": "
                        + event.counts().stream().map(QualityWords::weakness).collect(Collectors.joining("; ")) + ".";
    }

    private static String weakness(WeaknessCount weakness) {
        String words = QualityWeights.of(weakness.code()).map(QualityRow::words).orElse(weakness.code());
        return weakness.outOf() == 1 ? words : words + " (" + weakness.count() + " of " + weakness.outOf() + ")";
    }
}
