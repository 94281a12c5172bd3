package org.waybook.eventstore.axon;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a reader at once when something is appended after a silence, and now and then while appends follow one another:
 * many events read together cost far less than each alone.
 */
final class Wakes implements Runnable {

    /** Far below the two seconds within which a view shows what was filed. */
    static final Duration APART = Duration.ofMillis(200);

    private static final ScheduledExecutorService LATER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("waybook-log-wakes").factory());

    private final Runnable callback;
    private long lastNanos = System.nanoTime() - APART.toNanos();
    private boolean waits;

    Wakes(Runnable callback) {
        this.callback = callback;
    }

    @Override
    public void run() {
        if (isDueNow()) {
            callback.run();
        }
    }

    private synchronized boolean isDueNow() {
        if (waits) {
            return false;
        }
        long now = System.nanoTime();
        long left = lastNanos + APART.toNanos() - now;
        if (left > 0) {
            waits = true;
            LATER.schedule(this::wakeLater, left, TimeUnit.NANOSECONDS);
            return false;
        }
        lastNanos = now;
        return true;
    }

    private void wakeLater() {
        synchronized (this) {
            waits = false;
            lastNanos = System.nanoTime();
        }
        callback.run();
    }
}
