package org.waybook.intake.decision;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;

/**
 * Goods that something is decided on together: named by filing, by transport document or by consignment.
 *
 * @param mrns filings all of whose consignments are meant
 * @param issuer EORI of the carrier who issued the documents (C3046)
 */
public record Goods(
        List<Mrn> mrns,
        List<TransportDocument> transportDocuments,
        Optional<Eori> issuer,
        List<ConsignmentId> consignments) {

    /** The most consignments that are decided on together, so that it is one commit. */
    public static final int CONSIGNMENTS_MAX = 100;

    public Goods {
        mrns = List.copyOf(mrns);
        transportDocuments = List.copyOf(transportDocuments);
        consignments = List.copyOf(consignments);
    }

    /** How many things are named. */
    int count() {
        return mrns.size() + transportDocuments.size() + consignments.size();
    }
}
