package org.waybook.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;

/**
 * What a carrier notifies (IE3N06): that a means of transport arrived with all goods aboard, or which goods did.
 *
 * @param means that arrived
 * @param masterDocuments whose goods arrived
 * @param mrns filings whose goods arrived
 * @param transportDocuments documents of single consignments that arrived
 * @param issuer EORI of the carrier who issued the documents (C3046)
 * @param actualOffice the actual office of first entry
 * @param arrivedAt UTC
 */
public record ArrivalNotification(
        Optional<ArrivingMeans> means,
        List<TransportDocument> masterDocuments,
        List<Mrn> mrns,
        List<TransportDocument> transportDocuments,
        Optional<Eori> issuer,
        CustomsOffice actualOffice,
        Instant arrivedAt) {

    /** The most filings and documents of one notification, as many as one presentation may name (IE4N10). */
    public static final int NAMED_MAX = 9_999;

    public ArrivalNotification {
        masterDocuments = List.copyOf(masterDocuments);
        mrns = List.copyOf(mrns);
        transportDocuments = List.copyOf(transportDocuments);
    }

    /** A notification that names the goods by their filings and documents. */
    public ArrivalNotification(
            List<Mrn> mrns,
            List<TransportDocument> transportDocuments,
            Optional<Eori> issuer,
            CustomsOffice actualOffice,
            Instant arrivedAt) {
        this(Optional.empty(), List.of(), mrns, transportDocuments, issuer, actualOffice, arrivedAt);
    }

    /** How many filings and documents it names. */
    int named() {
        return masterDocuments.size() + mrns.size() + transportDocuments.size();
    }
}
