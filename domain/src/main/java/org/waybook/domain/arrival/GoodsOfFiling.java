package org.waybook.domain.arrival;

import java.util.List;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/**
 * Goods of one filing that arrived.
 *
 * @param filing of a master document, or of the goods themselves
 * @param transportDocuments of the consignments; empty for all of the filing, and all that are linked to it
 */
public record GoodsOfFiling(Mrn filing, List<TransportDocument> transportDocuments) {

    public GoodsOfFiling {
        transportDocuments = List.copyOf(transportDocuments);
    }
}
