package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.consignment.HouseConsignment;

/**
 * The full dataset of a filing or of an amendment, which replaces it.
 *
 * @param header what holds for all consignments
 * @param consignments in the order of the message
 */
public record FilingDataset(FilingHeader header, List<HouseConsignment> consignments) {

    public FilingDataset {
        consignments = List.copyOf(consignments);
    }
}
