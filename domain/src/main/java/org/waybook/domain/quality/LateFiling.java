package org.waybook.domain.quality;

import java.time.Duration;
import java.util.Optional;
import org.waybook.domain.filing.TimeLimit;
import org.waybook.domain.validation.Finding;

/** The weakness of a filing that came too late. */
final class LateFiling {

    private LateFiling() {}

    static Optional<Finding> weakness(QualityRow row, Timeliness timeliness) {
        return timeliness
                .lateBy()
                .map(lateBy -> new Finding(
                        row.code(),
                        "",
                        "The filing came " + words(lateBy) + " after its deadline of "
                                + timeliness.deadline().orElseThrow() + ".",
                        "File earlier: "
                                + timeliness.limit().map(TimeLimit::words).orElseThrow() + " ("
                                + timeliness.limit().map(TimeLimit::legalBase).orElseThrow() + ")."));
    }

    private static String words(Duration lateBy) {
        return lateBy.toHours() > 0
                ? lateBy.toHours() + " h " + lateBy.toMinutesPart() + " min"
                : Math.max(1, lateBy.toMinutes()) + " min";
    }
}
