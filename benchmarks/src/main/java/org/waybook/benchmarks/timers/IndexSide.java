package org.waybook.benchmarks.timers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.waybook.benchmarks.timers.Stopwatch.Pace;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.deadlines.BareTimers;
import org.waybook.stores.index.OrderedIndex;

/** The timers of one write side, changed in batches as large as those of the policy. */
final class IndexSide {

    /** As many events as the policy follows together. */
    private static final int BATCH = 200;

    /** As many as one change of the index may hold, two keys each. */
    private static final int FILLED_TOGETHER = OrderedIndex.CHANGES_MAX / 2;

    /** As many as are taken together when they are due. */
    private static final int TAKEN = 100;

    private static final int ASKED = 101;

    /** Where nothing is left of a number of others, taking them one by one would never end. */
    private static final double PASSING_SECONDS_MAX = 90;

    private final BareTimers timers;
    private final PendingFilings filings;

    IndexSide(OrderedIndex index, PendingFilings filings) {
        this.timers = new BareTimers(index);
        this.filings = filings;
    }

    /** Puts a range of timers in few large batches; tells every tenth the timers a second of it. */
    void fill(long from, long until, LongConsumer tenth) {
        long begin = System.nanoTime();
        long told = from;
        for (long next = from; next < until; next += FILLED_TOGETHER) {
            long end = Math.min(until, next + FILLED_TOGETHER);
            put(next, end);
            if (end - told >= (until - from) / 10) {
                tenth.accept((long) ((end - told) / seconds(begin)));
                begin = System.nanoTime();
                told = end;
            }
        }
    }

    /** New timers. */
    Pace putting(long from, int count) {
        Stopwatch begin = Stopwatch.start();
        for (long next = from; next < from + count; next += BATCH) {
            put(next, Math.min(from + count, next + BATCH));
        }
        return begin.pace(count);
    }

    /** Timers given a later moment. */
    Pace replacing(LongSupplier numbers, int count) {
        Stopwatch begin = Stopwatch.start();
        for (int done = 0; done < count; done += BATCH) {
            Map<Mrn, Instant> moments = new LinkedHashMap<>();
            for (int each = done; each < Math.min(count, done + BATCH); each++) {
                long number = numbers.getAsLong();
                moments.put(filings.mrn(number), filings.due(number).plusSeconds(60));
            }
            timers.expire(moments);
        }
        return begin.pace(count);
    }

    /** Timers that fall away. */
    Pace removing(LongSupplier numbers, int count) {
        Stopwatch begin = Stopwatch.start();
        for (int done = 0; done < count; done += BATCH) {
            List<Mrn> ended = new ArrayList<>();
            for (int each = done; each < Math.min(count, done + BATCH); each++) {
                ended.add(filings.mrn(numbers.getAsLong()));
            }
            timers.stopExpiry(ended);
        }
        return begin.pace(count);
    }

    /** Timers taken when they are due; each hundred is asked for, then removed. */
    Pace passingOver(Instant now) {
        Stopwatch begin = Stopwatch.start();
        long passed = 0;
        for (int some = timers.passOver(now, TAKEN);
                some > 0 && begin.seconds() < PASSING_SECONDS_MAX;
                some = timers.passOver(now, TAKEN)) {
            passed += some;
        }
        return begin.pace(passed);
    }

    /** What the alarm asks before it sleeps: what is due, and what is due next; milliseconds, in the middle of many. */
    double asking(Instant now) {
        List<Double> millis = new ArrayList<>();
        for (int ask = 0; ask < ASKED; ask++) {
            millis.add(askingOnce(now));
        }
        Collections.sort(millis);
        return millis.get(ASKED / 2);
    }

    /** The same once. */
    double askingOnce(Instant now) {
        long begin = System.nanoTime();
        int due = timers.due(now, TAKEN);
        timers.next();
        double millis = seconds(begin) * 1e3;
        if (due > 0) {
            throw new IllegalStateException("Nothing should be due at " + now + ", but " + due + " timers are.");
        }
        return millis;
    }

    /** When the next timer is due. */
    Instant next() {
        return timers.next().orElseThrow();
    }

    private void put(long from, long until) {
        Map<Mrn, Instant> moments = new LinkedHashMap<>();
        for (long number = from; number < until; number++) {
            moments.put(filings.mrn(number), filings.due(number));
        }
        timers.expire(moments);
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
