package org.waybook.domain.risk;

/** What made an analysis necessary. */
public enum AnalysisTrigger {
    /** A filing announced the consignment. */
    ANNOUNCED,
    /** Another filing added its part. */
    SUPPLEMENTED,
    /** The last missing part came. */
    COMPLETED,
    /** An amendment changed what is declared (AFT03). */
    AMENDED,
    /** An officer linked the consignment to its master filing. */
    LINKED
}
