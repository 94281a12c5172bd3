package org.waybook.standalone.elasticsearch;

import java.time.Duration;

/** How long to wait before the next attempt: doubled each time up to a limit, and from the start after a good run. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The wait after a run of this length. */
    Duration after(Duration run) {
        Duration wait = run.compareTo(GOOD_RUN) >= 0 ? FIRST : next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
