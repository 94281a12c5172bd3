package org.waybook.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which traffic to produce; equal plans give equal traffic.
 *
 * @param seed of all randomness
 * @param anchor the end of the traffic, UTC, cut to the second; what would happen later is still under way
 * @param consignments how many consignments are announced in all
 */
public record DemoPlan(long seed, Instant anchor, int consignments) {

    /** The traffic reaches back so many days from the anchor, longer than the 200 days a filing may wait for its goods. */
    public static final int DAYS = 240;

    /** The fewest consignments that leave room for the planted stories beside ordinary traffic. */
    public static final int CONSIGNMENTS_WITH_STORIES_MIN = 1_000;

    /** The most consignments; transport document numbers of seven digits must not repeat. */
    public static final int CONSIGNMENTS_MAX = 9_000_000;

    public DemoPlan {
        if (consignments < 1 || consignments > CONSIGNMENTS_MAX) {
            throw new IllegalArgumentException("A demo of " + consignments
                    + " consignments cannot be planned; give 1 to " + CONSIGNMENTS_MAX + ".");
        }
        anchor = anchor.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The moment before which nothing happens. */
    public Instant beginning() {
        return anchor.minus(DAYS, ChronoUnit.DAYS);
    }

    /** Whether the plan has room for the planted stories. */
    public boolean tellsStories() {
        return consignments >= CONSIGNMENTS_WITH_STORIES_MIN;
    }
}
