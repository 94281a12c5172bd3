package org.waybook.intake.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.place.UnLocode;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Reads how and where goods travel. */
public final class TransportReading {

    private TransportReading() {}

    /** A transport document by its type and number. */
    public static Optional<TransportDocument> document(Fields fields) {
        Optional<String> type = fields.needed("type", fields.text("type"));
        Optional<String> number = fields.needed("documentNumber", fields.text("documentNumber"));
        return fields.whole(() -> new TransportDocument(type.orElseThrow(), number.orElseThrow()));
    }

    static Optional<BorderTransportMeans> means(Fields fields) {
        Optional<ModeOfTransport> mode =
                fields.needed("modeOfTransport", fields.value("modeOfTransport", ModeOfTransport::of));
        Optional<String> type = fields.needed("typeOfIdentification", fields.text("typeOfIdentification"));
        Optional<String> number = fields.needed("identificationNumber", fields.text("identificationNumber"));
        Optional<Country> nationality = fields.value("nationality", Country::new);
        Optional<String> conveyance = fields.text("conveyanceReferenceNumber");
        Optional<Instant> departure = fields.value("estimatedDeparture", Numbers::instant);
        Optional<Instant> arrival = fields.value("estimatedArrival", Numbers::instant);
        List<Country> routing = fields.values("countriesOfRouting", Country::new);
        Optional<Instant> departed = fields.value("actualDeparture", Numbers::instant);
        Optional<String> typeOfMeans = fields.text("typeOfMeansOfTransport");
        return fields.whole(() -> new BorderTransportMeans(
                mode.orElseThrow(),
                type.orElseThrow(),
                number.orElseThrow(),
                nationality,
                conveyance,
                departure,
                arrival,
                routing,
                departed,
                typeOfMeans));
    }

    static Optional<TransportEquipment> equipment(Fields fields) {
        Optional<String> number = fields.needed("identificationNumber", fields.text("identificationNumber"));
        Optional<String> sizeAndType = fields.text("sizeAndType");
        Optional<String> packedStatus = fields.text("packedStatus");
        List<String> seals = fields.values("seals", Function.identity());
        Optional<String> supplier = fields.text("supplierType");
        Optional<Integer> numberOfSeals = fields.number("numberOfSeals", Numbers::whole);
        return fields.whole(() -> new TransportEquipment(
                number.orElseThrow(), sizeAndType, packedStatus, seals, supplier, numberOfSeals));
    }

    static Optional<Place> place(Fields fields) {
        Optional<UnLocode> unLocode = fields.value("unLocode", UnLocode::new);
        Optional<String> name = fields.text("name");
        Optional<Country> country = fields.value("country", Country::new);
        return fields.whole(() -> new Place(unLocode, name, country));
    }
}
