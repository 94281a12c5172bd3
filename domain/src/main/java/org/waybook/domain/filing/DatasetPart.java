package org.waybook.domain.filing;

/** A part of the dataset of one consignment; each part is filed by one live filing at most. */
public enum DatasetPart {
    /** The minimum dataset before loading (UCC DA Article 106(1), second subparagraph). */
    PRE_LOADING,
    /** The dataset that goods arrive on. */
    PRE_ARRIVAL,
    /** What only the consignee knows: seller and buyer (UCC Article 127(6)). */
    CONSIGNEE_DATA
}
