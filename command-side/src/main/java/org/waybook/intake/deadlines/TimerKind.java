package org.waybook.intake.deadlines;

/** What is due; the names are part of the keys of the index. */
enum TimerKind {
    /** A filing expires; its target is the MRN. */
    EXPIRY,
    /** A filing has waited long enough for the others; its target is the MRN. */
    LINKING,
    /** Results of analyses of a filing's consignments are due; its target is the MRN. */
    ANALYSIS,
    /** The same for one consignment, where what made the analysis necessary announces none; its target is it. */
    ANALYSIS_OF_ONE,
    /** The answer to a referral is due; its target is the consignment and the reference. */
    REFERRAL
}
