package org.waybook.domain.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waybook.domain.filing.TimeLimit;

/**
 * Whether a filing came in time.
 *
 * @param limit the time limit that binds, none where the filing does not tell when the goods travel
 * @param deadline the last moment
 * @param lateBy by how much it was missed, absent when it was kept
 */
public record Timeliness(Optional<TimeLimit> limit, Optional<Instant> deadline, Optional<Duration> lateBy) {

    /** Of a filing that does not say when its goods travel, and of amendments, which no time limit binds. */
    public static final Timeliness UNKNOWN = new Timeliness(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the deadline was missed. */
    public boolean isLate() {
        return lateBy.isPresent();
    }

    static Timeliness against(TimeLimit limit, Instant deadline, Instant lodgedAt) {
        Optional<Duration> lateBy =
                lodgedAt.isAfter(deadline) ? Optional.of(Duration.between(deadline, lodgedAt)) : Optional.empty();
        return new Timeliness(Optional.of(limit), Optional.of(deadline), lateBy);
    }
}
