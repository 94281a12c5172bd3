package org.waybook.domain.filing;

/** What contract of carriage, or what part of it, the dataset of a filing is about. */
public enum DatasetLevel {
    /** A master document alone: no consignment of its own, others file the houses below. */
    MASTER,
    /** House documents: one consignment each, under a master document that somebody else files. */
    HOUSE,
    /** A master document with all its houses. */
    MASTER_AND_HOUSE,
    /** A straight or direct document with no house below it: one consignment. */
    SINGLE,
    /** What only the consignee knows (seller, buyer): supplements a consignment that another filing announces. */
    GOODS_SHIPMENT,
    /** References that connect what other filings announce: a master document, receptacles. */
    LINK;

    /** Whether such a filing announces consignments. */
    public boolean announcesConsignments() {
        return this == HOUSE || this == MASTER_AND_HOUSE || this == SINGLE;
    }

    /** Whether such a filing says what holds for the master document: places, mass, items, equipment. */
    public boolean hasMasterConsignment() {
        return this == MASTER || this == MASTER_AND_HOUSE;
    }
}
