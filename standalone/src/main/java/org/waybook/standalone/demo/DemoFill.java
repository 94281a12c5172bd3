package org.waybook.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.demo.DemoPlan;
import org.waybook.demo.DemoStep;
import org.waybook.demo.DemoTraffic;
import org.waybook.intake.deadlines.DueTimers;
import org.waybook.query.status.Demo;
import org.waybook.query.status.DemoProgress;

/**
 * Fills the repository with the traffic of a plan, lanes side by side and the steps of a lane in order. What the log
 * already holds is passed over, so a fill that was killed is finished by the next start.
 */
public final class DemoFill implements DemoProgress {

    private static final Logger LOGGER = LoggerFactory.getLogger(DemoFill.class);

    /**
     * Every so often the timers of the past go off, when all is done that was before: so that the same goes off in every
     * run, and nothing is overdue for long.
     */
    private static final Duration TIMERS_GO_OFF_EVERY = Duration.ofDays(7);

    /** Far longer than the largest filing needs; whatever is left then is done while people already work. */
    private static final Duration POLICIES_WAIT_MAX = Duration.ofMinutes(5);

    private final DemoPlayer player;
    private final DemoClock clock;
    private final DemoBook book;
    private final PlayedMessages played;
    private final Policies policies;
    private final DueTimers timers;
    private final AtomicInteger consignments = new AtomicInteger();
    private final AtomicReference<DemoPlan> running = new AtomicReference<>();

    DemoFill(
            DemoPlayer player,
            DemoClock clock,
            DemoBook book,
            PlayedMessages played,
            Policies policies,
            DueTimers timers) {
        this.timers = timers;
        this.player = player;
        this.clock = clock;
        this.book = book;
        this.played = played;
        this.policies = policies;
    }

    /** Whether the repository is being filled; until then nothing else is taken in. */
    boolean isRunning() {
        return running.get() != null;
    }

    @Override
    public Optional<Demo> demo() {
        return Optional.ofNullable(running.get())
                .or(book::plan)
                .map(plan -> isRunning()
                        ? new Demo(consignments.get(), plan.consignments(), true)
                        : new Demo(plan.consignments(), plan.consignments(), false));
    }

    /** Takes up a plan, so that from here on the repository lives in its past. */
    void begin(DemoPlan plan) {
        book.begin(plan);
        clock.goBackTo(plan.beginning());
        running.set(plan);
    }

    /** Plays the plan to its end, or until it is interrupted. */
    void play() throws InterruptedException {
        DemoPlan plan = running.get();
        Set<String> done = played.messageIds();
        // what a killed fill left to follow is what the next steps rest on
        awaitPolicies();
        try (DemoLanes lanes = new DemoLanes(this::play)) {
            Iterator<DemoStep> traffic = DemoTraffic.iterator(plan);
            Instant next = plan.beginning().plus(TIMERS_GO_OFF_EVERY);
            while (traffic.hasNext()) {
                DemoStep step = traffic.next();
                for (; !step.at().isBefore(next); next = next.plus(TIMERS_GO_OFF_EVERY)) {
                    lanes.finish();
                    timersGoOff(next);
                }
                if (done.contains(step.messageId())) {
                    count(step);
                } else {
                    lanes.add(step);
                }
            }
            lanes.finish();
        }
        // what follows from the last steps belongs to the demo's past too, and to what "filled" promises
        timersGoOff(plan.anchor());
        timersGoOff(clock.present());
        awaitPolicies();
        book.finish(plan);
        clock.returnToNow();
        running.set(null);
        LOGGER.info("The repository is filled with {} demo consignments.", consignments.get());
    }

    private void timersGoOff(Instant moment) throws InterruptedException {
        awaitPolicies();
        clock.at(moment, () -> {
            while (timers.goOff(moment, () -> true)) {
                LOGGER.debug("Timers of the demo's past went off at {}.", moment);
            }
        });
    }

    private void awaitPolicies() throws InterruptedException {
        if (!policies.awaitAllDone(POLICIES_WAIT_MAX)) {
            LOGGER.warn("The policies still carry on what follows from the demo data.");
        }
    }

    private void play(DemoStep step) {
        clock.at(step.at(), () -> {
            try {
                player.play(step);
                count(step);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("The fill was stopped.", stopped);
            }
        });
    }

    private void count(DemoStep step) {
        if (step instanceof DemoStep.File file) {
            consignments.addAndGet(file.announced());
        }
    }
}
