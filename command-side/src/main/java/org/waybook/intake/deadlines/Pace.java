package org.waybook.intake.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long of the machine's time passes between two moments of the repository's. */
@FunctionalInterface
interface Pace {

    /** The two pass alike. */
    Pace SAME = (from, until) -> Optional.of(Duration.between(from, until));

    /** None while the repository's clock stands still. */
    Optional<Duration> until(Instant from, Instant until);
}
