package org.waybook.domain.linking;

/** Why a master filing may belong to a consignment that names another document. */
public enum LinkReason {
    CONTAINER,
    SHIPPING_MARKS,
    DOCUMENT_NUMBER,
    MEANS_OF_TRANSPORT,
    PARTY,
    ROUTE
}
