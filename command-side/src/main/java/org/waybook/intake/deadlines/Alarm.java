package org.waybook.intake.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waybook.domain.Refused;
import org.waybook.eventstore.LogUnavailable;

/**
 * Lets timers go off when they are due. It sleeps until the next one, takes a few at a time, and removes each when what
 * it sends is durable; a process that is stopped in between sends it again, which changes nothing. What was due while no
 * process ran goes off at once.
 */
public final class Alarm implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(Alarm.class);

    /** So many are taken at a time: their number in memory, whatever their number in the index. */
    private static final int TAKEN_MAX = 100;

    /** It looks now and then even if nothing wakes it: another process may have put a timer, or a clock have jumped. */
    private static final Duration SLEEP_MAX = Duration.ofSeconds(30);

    private static final Duration BACK_OFF_FIRST = Duration.ofSeconds(1);

    /** By the repository's clock: what is refused now may be accepted then. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final Timers timers;
    private final GoingOff goingOff;
    private final Bell bell;
    private final Clock clock;
    private final Pace pace;
    private final BooleanSupplier open;
    private Thread thread;
    private volatile boolean running;

    Alarm(Timers timers, GoingOff goingOff, Bell bell, Clock clock, Pace pace, BooleanSupplier open) {
        this.timers = timers;
        this.goingOff = goingOff;
        this.bell = bell;
        this.clock = clock;
        this.pace = pace;
        this.open = open;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("alarm").start(this::run);
        }
    }

    /** Waits for what is going off: it must not use the stores after they are closed. */
    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            bell.ring();
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Duration backOff = BACK_OFF_FIRST;
        while (running) {
            try {
                bell.listen();
                Instant now = clock.instant();
                List<Timer> due = open.getAsBoolean() && running ? timers.due(now, TAKEN_MAX) : List.of();
                due.stream().takeWhile(timer -> running).forEach(timer -> goOff(timer, now));
                backOff = BACK_OFF_FIRST;
                if (due.isEmpty()) {
                    sleep(now);
                }
            } catch (InterruptedException ignored) {
                LOGGER.debug("The alarm was woken.");
            } catch (RuntimeException failure) {
                LOGGER.warn("Timers could not go off; they are tried again in {}.", backOff, failure);
                backOff = pause(backOff);
            }
        }
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

    private void sleep(Instant now) throws InterruptedException {
        if (!running) {
            return;
        }
        Optional<Instant> next = open.getAsBoolean() ? timers.next() : Optional.empty();
        Duration until = next.flatMap(due -> pace.until(now, due)).orElse(SLEEP_MAX);
        bell.sleep(until.compareTo(SLEEP_MAX) < 0 ? until : SLEEP_MAX, next.orElse(Instant.MAX));
    }

    private Duration pause(Duration backOff) {
        try {
            Thread.sleep(backOff);
        } catch (InterruptedException woken) {
            LOGGER.debug("The alarm was woken.");
        }
        Duration doubled = backOff.multipliedBy(2);
        return doubled.compareTo(SLEEP_MAX) < 0 ? doubled : SLEEP_MAX;
    }
}
