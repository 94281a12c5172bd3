package org.waybook.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the repository: the generator's while it is filled with what happened in the past, the machine's from
 * then on. A thread that plays a step sees the step's own time, so that nothing depends on how threads interleave.
 */
public final class DemoClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Instant> past = new AtomicReference<>();
    private final ThreadLocal<Instant> step = new ThreadLocal<>();

    public DemoClock(Clock machine) {
        this.machine = machine;
    }

    /** Goes back to a moment in the past, which then only moves with the steps. */
    void goBackTo(Instant moment) {
        past.set(moment);
    }

    /** Plays a step at its time. */
    void at(Instant moment, Runnable playing) {
        past.accumulateAndGet(moment, (known, next) -> known.isBefore(next) ? next : known);
        step.set(moment);
        try {
            playing.run();
        } finally {
            step.remove();
        }
    }

    /** The machine's time, wherever the repository is. */
    Instant present() {
        return machine.instant();
    }

    /** Goes on with the machine's time. */
    void returnToNow() {
        past.set(null);
    }

    @Override
    public Instant instant() {
        Instant playing = step.get();
        Instant then = past.get();
        return playing != null ? playing : then != null ? then : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return this;
        }
        throw new UnsupportedOperationException(
                "The repository's clock shows UTC and no other zone, not " + zone + ".");
    }
}
