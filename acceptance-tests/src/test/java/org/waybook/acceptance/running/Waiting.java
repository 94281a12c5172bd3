package org.waybook.acceptance.running;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do. */
public final class Waiting {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private Waiting() {}

    /** Waits until something holds and tells how long that took; fails when it takes longer than allowed. */
    public static Duration until(Duration max, String what, BooleanSupplier holds) {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(max) > 0) {
                throw new AssertionError("Not within " + max.toMillis() + " ms: " + what);
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting.", interrupted);
        }
    }
}
