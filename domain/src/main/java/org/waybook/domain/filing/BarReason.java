package org.waybook.domain.filing;

/** Why what is filed of a consignment can no longer be changed (GET04). */
public enum BarReason {
    /** The goods are presented to customs. */
    PRESENTED,
    /** Customs decided on a control, or announced one. */
    CONTROL
}
