package org.waybook.domain.linking;

/** Why a master filing may belong to a consignment that names another document. */
public enum LinkReason {
    CONTAINER,
    SHIPPING_MARKS,
    MEANS_OF_TRANSPORT
}
