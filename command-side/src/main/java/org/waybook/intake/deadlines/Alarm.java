package org.waybook.intake.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets timers go off when they are due, and sleeps until the next one. What was due while no process ran goes off at once.
 */
public final class Alarm implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(Alarm.class);

    /** It looks now and then even if nothing wakes it: another process may have put a timer, or a clock have jumped. */
    private static final Duration SLEEP_MAX = Duration.ofSeconds(30);

    private static final Duration BACK_OFF_FIRST = Duration.ofSeconds(1);

    private final Timers timers;
    private final DueTimers due;
    private final Bell bell;
    private final Clock clock;
    private final Pace pace;
    private final BooleanSupplier open;
    private Thread thread;
    private volatile boolean running;

    Alarm(Timers timers, DueTimers due, Bell bell, Clock clock, Pace pace, BooleanSupplier open) {
        this.timers = timers;
        this.due = due;
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
                boolean some = open.getAsBoolean() && running && due.goOff(now, () -> running);
                backOff = BACK_OFF_FIRST;
                if (!some) {
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

    private void sleep(Instant now) throws InterruptedException {
        if (!running) {
            return;
        }
        Optional<Instant> next = open.getAsBoolean() ? timers.next() : Optional.empty();
        Duration until = next.flatMap(moment -> pace.until(now, moment)).orElse(SLEEP_MAX);
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
