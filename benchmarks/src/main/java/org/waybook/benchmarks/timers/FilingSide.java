package org.waybook.benchmarks.timers;

import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.waybook.benchmarks.commands.DemoFilings;
import org.waybook.benchmarks.commands.WriteSide;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.intake.deadlines.DeadlinePolicy;
import org.waybook.intake.deadlines.DueTimers;
import org.waybook.intake.filing.FilingIntake;

/** Filings of one write side whose timers the policy puts, and what goes off of them. */
final class FilingSide {

    private static final int WRITERS = 8;

    /** Some are passed over. */
    private static final int READY_FOR_ONE = 2;

    private final WriteSide writeSide;
    private final DemoFilings filings;
    private final DueTimers due;

    FilingSide(WriteSide writeSide) {
        this.writeSide = writeSide;
        this.filings = new DemoFilings(writeSide.part(FilingIntake.class));
        this.due = writeSide.part(DueTimers.class);
        writeSide.follow(DeadlinePolicy.NAME);
    }

    /**
     * What one round gave.
     *
     * @param filingsPerSecond answered
     * @param followedPerSecond answered, and their timers durable
     */
    record Filed(double filingsPerSecond, double followedPerSecond) {}

    Filed file(int count) throws InterruptedException {
        filings.makeReady((long) READY_FOR_ONE * count);
        long begin = System.nanoTime();
        WriterLoad.upTo(count, Collections.nCopies(WRITERS, (Appender) filings::fileNext));
        double answered = IndexSide.seconds(begin);
        writeSide.awaitFollowed(DeadlinePolicy.NAME);
        return new Filed(count / answered, count / IndexSide.seconds(begin));
    }

    /** Timers that go off with what they send, a second; as many as there are, but no more than some. */
    double goOff(Instant now, int most) {
        AtomicInteger gone = new AtomicInteger();
        long begin = System.nanoTime();
        boolean some = true;
        while (some && gone.get() < most) {
            some = due.goOff(now, () -> gone.getAndIncrement() < most);
        }
        if (!some) {
            throw new IllegalStateException("Only " + gone + " timers were due at " + now + ", not " + most + ".");
        }
        return most / IndexSide.seconds(begin);
    }
}
