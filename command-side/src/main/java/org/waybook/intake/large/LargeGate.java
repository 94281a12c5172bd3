package org.waybook.intake.large;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets in so many large messages at once as memory has room for. */
public final class LargeGate {

    /** Each takes some 100 MB at most: its documents, what is digested at its end, and the batches at hand. */
    public static final int AT_ONCE_MAX = 2;

    /** Shorter than any client waits; most messages are read by then. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE_MAX, true);

    /**
     * Reads a message inside.
     *
     * @throws LargeBusy while others take all places
     */
    public <T> T inside(Supplier<T> reading) {
        enter();
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new LargeBusy();
    }
}
