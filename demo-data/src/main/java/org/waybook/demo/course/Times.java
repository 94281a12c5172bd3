package org.waybook.demo.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.demo.chance.Chance;

/** Moments between two others. */
public final class Times {

    private Times() {}

    /** A moment between two. */
    public static Instant between(Instant from, Instant to, Chance chance) {
        return from.plus(chance.between(Duration.ZERO, Duration.between(from, to)));
    }

    /** Some moments between two, in order. */
    public static List<Instant> between(int count, Instant from, Instant to, Chance chance) {
        return Stream.generate(() -> between(from, to, chance))
                .limit(count)
                .sorted()
                .toList();
    }
}
