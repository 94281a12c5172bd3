package org.waybook.intake.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.reading.Fields;
import org.waybook.intake.reading.Numbers;
import org.waybook.intake.reading.TransportReading;

/**
 * What an arrival request says (IE3N06).
 *
 * @param notification the goods, the place and the time
 * @param statedAt UTC; the time of arrival where it is not given
 */
record ArrivalRequest(ArrivalNotification notification, Instant statedAt) {

    /** Reads a request from its fields. */
    static Optional<ArrivalRequest> of(Fields fields) {
        Optional<ArrivingMeans> means = fields.part("activeBorderTransportMeans", ArrivalRequest::means);
        List<TransportDocument> masters = fields.parts("transportDocumentsMasterLevel", TransportReading::document);
        List<Mrn> mrns = fields.values("mrns", Mrn::new);
        List<TransportDocument> documents = fields.parts("transportDocuments", TransportReading::document);
        Optional<Eori> carrier = fields.value("carrier", Eori::new);
        Optional<CustomsOffice> office =
                fields.needed("actualOffice", fields.value("actualOffice", CustomsOffice::new));
        Optional<Instant> arrivedAt = fields.needed("arrivedAt", fields.value("arrivedAt", Numbers::instant));
        Optional<Instant> statedAt = fields.value("statedAt", Numbers::instant);
        return fields.whole(() -> new ArrivalRequest(
                new ArrivalNotification(
                        means, masters, mrns, documents, carrier, office.orElseThrow(), arrivedAt.orElseThrow()),
                statedAt.or(() -> arrivedAt).orElseThrow()));
    }

    /** A ship is named by its identification number, an aircraft by its flight, as the filings name them. */
    private static Optional<ArrivingMeans> means(Fields fields) {
        Optional<ModeOfTransport> mode =
                fields.needed("modeOfTransport", fields.value("modeOfTransport", ModeOfTransport::of));
        Optional<String> identification = fields.text("identificationNumber");
        Optional<String> conveyance = fields.text("conveyanceReferenceNumber");
        Optional<Instant> estimated =
                fields.needed("estimatedArrival", fields.value("estimatedArrival", Numbers::instant));
        boolean byFlight = mode.filter(ModeOfTransport.AIR::equals).isPresent();
        Optional<String> number = byFlight ? conveyance.or(() -> identification) : identification;
        if (number.isEmpty()) {
            fields.needed(byFlight ? "conveyanceReferenceNumber" : "identificationNumber", number);
        }
        return fields.whole(() -> ArrivingMeans.of(mode.orElseThrow(), number.orElseThrow(), estimated.orElseThrow()));
    }
}
