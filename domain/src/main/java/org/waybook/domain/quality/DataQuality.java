package org.waybook.domain.quality;

import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.validation.Finding;

/**
 * How good the data of a filing are. The score is 100 less the points of each weakness times the share of what is weak;
 * the points are in quality-weights.txt.
 *
 * @param score from 0 to 100
 * @param weaknesses each with pointer, code, what is weak and how to mend it, the costliest first; of many, the first
 * @param counts how often each weakness appears, whether listed or not
 * @param timeliness whether it came in time
 */
public record DataQuality(int score, List<Finding> weaknesses, List<WeaknessCount> counts, Timeliness timeliness) {

    /** How many weaknesses are listed: enough to see what to mend, and little beside the filing itself. */
    public static final int LISTED_MAX = 100;

    /** How many consignments are looked at together: the flags of so many fit into memory whatever they are. */
    private static final int BATCH = 500;

    public DataQuality {
        weaknesses = List.copyOf(weaknesses);
        counts = List.copyOf(counts);
    }

    /** The quality of a dataset that is at hand as a whole. */
    public static DataQuality of(FilingDataset filing, Timeliness timeliness) {
        QualityTally tally = new QualityTally(filing.header());
        List<HouseConsignment> houses = filing.consignments();
        for (int from = 0; from < houses.size(); from += BATCH) {
            tally.add(houses.subList(from, Math.min(houses.size(), from + BATCH)));
        }
        return tally.quality(timeliness);
    }
}
