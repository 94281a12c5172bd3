package org.waybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Waits for what a policy does in its own time. */
public final class Eventually {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private Eventually() {}

    /** Fails when the condition does not hold in time. */
    public static void within(int seconds, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        assertThat(condition.getAsBoolean()).as("within %s seconds", seconds).isTrue();
    }
}
