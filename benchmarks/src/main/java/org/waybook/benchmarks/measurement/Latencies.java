package org.waybook.benchmarks.measurement;

import java.util.Arrays;
import java.util.Collection;

/** How long single operations took, each kept, so that a percentile is a value that was measured. */
public final class Latencies {

    private static final int FIRST_ROOM = 1_024;
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[FIRST_ROOM];
    private int count;

    /** Keeps one. */
    public void add(long durationNanos) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count] = durationNanos;
        count++;
    }

    /** All of these together. */
    public static Latencies merged(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        for (Latencies part : parts) {
            for (int index = 0; index < part.count; index++) {
                all.add(part.nanos[index]);
            }
        }
        return all;
    }

    /** How many are kept. */
    public int count() {
        return count;
    }

    /**
     * The smallest duration that at least this share of the operations did not exceed, in milliseconds.
     *
     * @param share above 0, at most 1
     */
    public double percentileMillis(double share) {
        if (count == 0) {
            throw new IllegalStateException("There is no percentile of nothing; measure at least one operation");
        }
        if (share <= 0 || share > 1) {
            throw new IllegalArgumentException("A percentile is asked for as a share above 0 up to 1, not " + share);
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / NANOS_PER_MILLI;
    }
}
