package org.waybook.projections.index;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Waits for a store that is away for a moment, longer each time. What lasts longer is left to the event processor, which
 * gives its claim back and begins again.
 *
 * @param pauses one before each further attempt
 */
public record Patience(List<Duration> pauses) {

    /** Three seconds in all: well below the ten after which another node may take over the claim of a processor. */
    public static final Patience USUAL = new Patience(List.of(
            Duration.ofMillis(100),
            Duration.ofMillis(300),
            Duration.ofMillis(600),
            Duration.ofMillis(1000),
            Duration.ofMillis(1000)));

    public Patience {
        pauses = List.copyOf(pauses);
    }

    <T> T whileUnavailable(Supplier<T> attempt) {
        for (Duration pause : pauses) {
            try {
                return attempt.get();
            } catch (StoreUnavailable failure) {
                sleep(pause, failure);
            }
        }
        return attempt.get();
    }

    private static void sleep(Duration pause, StoreUnavailable failure) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
