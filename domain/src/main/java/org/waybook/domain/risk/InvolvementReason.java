package org.waybook.domain.risk;

/** Why a consignment concerns a member state. */
public enum InvolvementReason {
    FIRST_ENTRY,
    ADDRESSED,
    UNLOADING,
    DELIVERY,
    ROUTING,
    CONSIGNEE
}
