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

    private final WriteSide writeSide;
    private final DemoFilings.Filing filing;
    private final DueTimers due;

    FilingSide(WriteSide writeSide, DemoFilings filings) {
        this.writeSide = writeSide;
        this.filing = filings.through(writeSide.part(FilingIntake.class));
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

    Filed file(int filings) throws InterruptedException {
        long begin = System.nanoTime();
        WriterLoad.upTo(filings, Collections.nCopies(WRITERS, (Appender) filing::fileNext));
        double answered = IndexSide.seconds(begin);
        writeSide.awaitFollowed(DeadlinePolicy.NAME);
        return new Filed(filings / answered, filings / IndexSide.seconds(begin));
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
