package org.waybook.domain.consignment;

import org.waybook.domain.filing.FilingHeader;

/**
 * All that is declared of one consignment: what the filing says of all, and what it says of this one.
 *
 * @param header of the filing
 * @param consignment of this transport document
 */
public record ConsignmentParticulars(FilingHeader header, HouseConsignment consignment) {

    /** Keeps of the header what holds for this consignment. */
    public ConsignmentParticulars {
        header = header.forEachConsignment();
    }
}
