package org.waybook.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.TransportDocument;

/**
 * What a carrier notifies (IE3N06).
 *
 * @param mrns filings whose goods arrived
 * @param transportDocuments documents whose goods arrived
 * @param issuer EORI of the carrier who issued the documents (C3046)
 * @param actualOffice the actual office of first entry
 * @param arrivedAt UTC
 */
public record ArrivalNotification(
        List<Mrn> mrns,
        List<TransportDocument> transportDocuments,
        Optional<Eori> issuer,
        CustomsOffice actualOffice,
        Instant arrivedAt) {

    /** The most filings and documents of one notification, so that it is one commit. */
    public static final int NAMED_MAX = 100;

    public ArrivalNotification {
        mrns = List.copyOf(mrns);
        transportDocuments = List.copyOf(transportDocuments);
    }
}
