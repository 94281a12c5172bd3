package org.waybook.benchmarks.timers;

import java.time.Duration;
import java.time.Instant;
import org.waybook.benchmarks.commands.DemoFilings;
import org.waybook.demo.DemoPlan;
import org.waybook.domain.filing.Mrn;

/**
 * Filings that are nothing but a number, an MRN that says nothing of the number, and the moment when they expire: in the
 * order of the numbers, as those expire first that were filed first.
 *
 * @param pending how many there are in the full index
 * @param gone the first of them expire before anything else is due
 */
record PendingFilings(long pending, long gone) {

    /** Before this moment nothing is due. */
    static final Instant NOTHING_DUE =
            new DemoPlan(1, DemoFilings.ANCHOR, 1).beginning().minus(Duration.ofDays(40));

    /** At this moment the first are due, and none of the filings of the demo traffic. */
    static final Instant GONE_DUE = NOTHING_DUE.plus(Duration.ofDays(35));

    /** At this moment much is due of the filings of the demo traffic, and none of the others. */
    static final Instant FILED_DUE = DemoFilings.ANCHOR.plus(Duration.ofDays(9));

    private static final Instant GONE_FROM = NOTHING_DUE.plus(Duration.ofDays(5));
    private static final Instant PENDING_FROM = DemoFilings.ANCHOR.plus(Duration.ofDays(10));
    private static final long GONE_NANOS = Duration.ofDays(20).toNanos();
    private static final long PENDING_NANOS = Duration.ofDays(200).toNanos();

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    Mrn mrn(long number) {
        char[] text = "26FR000000000000T0".toCharArray();
        long rest = mixed(number) >>> 1;
        for (int at = 4; at < 4 + Mrn.NATIONAL_LENGTH; at++) {
            text[at] = LETTERS.charAt((int) (rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        return new Mrn(new String(text));
    }

    Instant due(long number) {
        return number < gone
                ? GONE_FROM.plusNanos((long) ((double) number / gone * GONE_NANOS))
                : PENDING_FROM.plusNanos((long) ((double) (number - gone) / (pending - gone) * PENDING_NANOS));
    }

    /** The last step of SplitMix64: no two numbers become one. */
    private static long mixed(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
