package org.waybook.intake.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the alarm when something is due earlier than what it sleeps for. */
final class Bell {

    private final Semaphore rung = new Semaphore(0);
    private volatile Instant sleepsFor = Instant.MAX;

    /** Wakes the alarm. */
    void ring() {
        rung.release();
    }

    /** Wakes the alarm, unless it wakes before that anyway. */
    void ringFor(Instant due) {
        if (due.isBefore(sleepsFor)) {
            ring();
        }
    }

    /** Whoever looks at the timers from now on sees whatever it was rung for until now. */
    void listen() {
        sleepsFor = Instant.MAX;
        rung.drainPermits();
    }

    /** Sleeps for a time, or until it is rung. */
    void sleep(Duration time, Instant next) throws InterruptedException {
        sleepsFor = next;
        rung.tryAcquire(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    }
}
