package org.waybook.benchmarks;

import java.time.Duration;

/**
 * How much a run measures.
 *
 * @param warmUp of each contender before its first round
 * @param roundTime of each contender in each round of appending
 * @param rounds in which contenders take turns
 * @param replayEvents that are read in one round of a replay
 * @param aggregateEvents in the log in which aggregates are read
 * @param aggregateReads of single aggregates in one round
 * @param sizeEvents in the log whose size is measured
 * @param grownFrom events in the smaller log of the two that are compared
 * @param grownTo events in the larger one
 * @param largeFilingHouses houses of the filing that is sent to the product
 * @param pendingTimers in the index that is compared with an empty one
 */
public record Scale(
        Duration warmUp,
        Duration roundTime,
        int rounds,
        long replayEvents,
        long aggregateEvents,
        int aggregateReads,
        long sizeEvents,
        long grownFrom,
        long grownTo,
        int largeFilingHouses,
        int pendingTimers) {

    /** As the targets ask for. */
    public static Scale full() {
        return new Scale(
                Duration.ofSeconds(8),
                Duration.ofSeconds(4),
                5,
                500_000,
                5_000_000,
                2_000,
                1_000_000,
                100_000,
                10_000_000,
                99_999,
                10_000_000);
    }

    /** Some minutes altogether; its ratios say enough for a guard, its values little. */
    public static Scale brief() {
        return new Scale(
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                3,
                50_000,
                500_000,
                500,
                100_000,
                50_000,
                500_000,
                20_000,
                300_000);
    }
}
