package org.waybook.intake.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.domain.Refused;
import org.waybook.eventstore.LogUnavailable;

/**
 * Lets the timers that are due go off, and removes each when what it sends is durable; a process that is stopped in
 * between sends it again, which changes nothing.
 */
public final class DueTimers {

    private static final Logger LOGGER = LoggerFactory.getLogger(DueTimers.class);

    /** So many are taken at a time: their number in memory, whatever their number in the index. */
    private static final int TAKEN_MAX = 100;

    /** By the repository's clock: what is refused now may be accepted then. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final Timers timers;
    private final GoingOff goingOff;

    DueTimers(Timers timers, GoingOff goingOff) {
        this.timers = timers;
        this.goingOff = goingOff;
    }

    /**
     * Lets some of those go off that are due.
     *
     * @param now UTC
     * @param goOn asked before each
     * @return whether there were any; then there may be more
     * @throws LogUnavailable when the log cannot be written; whatever did not go off goes off later
     */
    public boolean goOff(Instant now, BooleanSupplier goOn) {
        List<Timer> due = timers.due(now, TAKEN_MAX);
        due.stream().takeWhile(timer -> goOn.getAsBoolean()).forEach(timer -> goOff(timer, now));
        return !due.isEmpty();
    }

    private void goOff(Timer timer, Instant now) {
        TimerChanges changes = new TimerChanges(timers);
        try {
            goingOff.goOff(timer);
            changes.done(timer);
        } catch (Refused later) {
            LOGGER.info("{} is refused for now: {}", timer, later.getMessage());
            changes.postpone(timer, now.plus(AGAIN_AFTER));
        } catch (LogUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException failure) {
            // One that fails must not hold up those behind it.
            LOGGER.warn("{} failed; it is tried again in {}.", timer, AGAIN_AFTER, failure);
            changes.postpone(timer, now.plus(AGAIN_AFTER));
        }
        timers.change(changes.all());
    }
}
