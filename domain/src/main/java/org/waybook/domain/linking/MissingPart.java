package org.waybook.domain.linking;

/** What an entry summary declaration still lacks. */
public enum MissingPart {
    /** The filing of the carrier at master level. */
    MASTER,
    /** The dataset that the goods arrive on. */
    PRE_ARRIVAL,
    /** What the consignee alone knows (F16, F17). */
    CONSIGNEE_DATA
}
