package org.waybook.intake.large;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in so many large messages at once as memory has room for. */
public final class LargeGate {

    /** Each takes some 100 MB at most: its documents, what is digested at its end, and the batches at hand. */
    public static final int AT_ONCE_MAX = 2;

    /** Shorter than any client waits; most messages are read by then. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_ONCE_MAX, true);

    /** A place inside, given back when it is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** A place inside; empty while others take all of them. */
    public Optional<Place> enter() {
        try {
            return places.tryAcquire(WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(places::release)
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
