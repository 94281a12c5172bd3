package org.waybook.benchmarks.timers;

/** The numbers of a range in an order that jumps, each once before the first comes again. */
final class Shuffled {

    /** A prime that divides no range of a load. */
    private static final long STEP = 7_368_787;

    private final long from;
    private final long size;
    private long taken;

    Shuffled(long from, long size) {
        this.from = from;
        this.size = size;
    }

    long next() {
        return from + taken++ % size * STEP % size;
    }
}
