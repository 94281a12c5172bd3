package org.waybook.domain.filing;

/** What kind of operator usually makes a filing. */
public enum FilerKind {
    /** Who brings the goods in or has issued the master document. */
    CARRIER,
    /** Who has issued a house document: a forwarder, or a carrier that operates no vessel. */
    FREIGHT_FORWARDER,
    /** The consignee of the lowest bill of lading. */
    CONSIGNEE,
    /** An express carrier. */
    EXPRESS_CARRIER,
    /** A postal operator. */
    POSTAL_OPERATOR
}
