package org.waybook.domain.quality;

import java.util.Set;

/**
 * One row of the weights: a weakness, and what it takes off the score.
 *
 * @param code of the weakness, stable
 * @param points taken off when everything is weak
 * @param measure what the share of weak ones is taken of
 * @param flags codes of the flags that tell of it
 * @param words the weakness in words
 * @param remedy how whoever files mends it for good
 */
public record QualityRow(String code, int points, Measure measure, Set<String> flags, String words, String remedy) {

    public QualityRow {
        flags = Set.copyOf(flags);
    }

    /** What the share of a weakness is taken of. */
    public enum Measure {
        GOODS_ITEM,
        ADDRESS,
        CONSIGNMENT,
        FILING
    }
}
