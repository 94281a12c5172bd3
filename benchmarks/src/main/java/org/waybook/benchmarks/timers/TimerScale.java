package org.waybook.benchmarks.timers;

import java.util.List;

/**
 * How much the load measures.
 *
 * @param pending timers in the full index
 * @param gone how many of them, the earliest, go off before it is asked again
 * @param changed timers put, replaced and removed in one round, in batches as large as those of the policy
 * @param filed filings of one round
 * @param goneOff timers that send their commands in one round
 * @param rounds in which the full and the empty index take turns
 */
record TimerScale(int pending, int gone, int changed, int filed, int goneOff, int rounds) {

    private static final int FULL_PENDING = 10_000_000;

    /** As many as the target asks for, or few with the same share of everything. */
    static TimerScale of(int pending, int rounds) {
        return pending >= FULL_PENDING
                ? new TimerScale(pending, 1_000_000, 50_000, 2_000, 1_000, rounds)
                : new TimerScale(pending, pending / 3, 10_000, 500, 300, rounds);
    }

    /** As arguments of a process. */
    List<String> arguments() {
        return List.of(Integer.toString(pending), Integer.toString(rounds));
    }
}
