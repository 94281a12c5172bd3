package org.waybook.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** Reads what only some types of filing have: other filings, the sale, carried means, screening. */
public final class SupplementReading {

    private SupplementReading() {}

    static Optional<SupplementaryDeclarant> supplementaryDeclarant(Fields fields) {
        Optional<Eori> eori = fields.needed("identificationNumber", fields.value("identificationNumber", Eori::new));
        Optional<FilingType> type = fields.value("supplementaryFilingType", FilingType::of);
        return fields.whole(() -> new SupplementaryDeclarant(eori.orElseThrow(), type));
    }

    static Optional<HouseReference> houseReference(Fields fields) {
        Optional<TransportDocument> document =
                fields.needed("transportDocument", fields.part("transportDocument", TransportReading::document));
        Optional<String> receptacle = fields.text("receptacleIdentificationNumber");
        return fields.whole(() -> new HouseReference(document.orElseThrow(), receptacle));
    }

    static Optional<GoodsShipment> goodsShipment(Fields fields) {
        Optional<Party> seller = fields.part("seller", PartyReading::party);
        Optional<Party> buyer = fields.part("buyer", PartyReading::party);
        return fields.whole(() -> new GoodsShipment(seller, buyer));
    }

    static Optional<PassiveTransportMeans> passiveMeans(Fields fields) {
        Optional<String> type = fields.needed("typeOfIdentification", fields.text("typeOfIdentification"));
        Optional<String> number = fields.needed("identificationNumber", fields.text("identificationNumber"));
        Optional<String> typeOfMeans = fields.text("typeOfMeansOfTransport");
        Optional<Country> nationality = fields.value("nationality", Country::new);
        return fields.whole(
                () -> new PassiveTransportMeans(type.orElseThrow(), number.orElseThrow(), typeOfMeans, nationality));
    }

    /** What came of screening as high risk cargo and mail. */
    public static Optional<ScreeningResult> screeningResult(Fields fields) {
        Optional<String> result = fields.needed("result", fields.text("result"));
        List<String> methods = fields.values("screeningMethods", Function.identity());
        Optional<TransportDocument> document = fields.part("transportDocument", TransportReading::document);
        Optional<Party> person = fields.part("authorizedPerson", PartyReading::party);
        Optional<Address> facility = fields.part("facility", PartyReading::address);
        List<AdditionalInformation> information =
                fields.parts("additionalInformation", ConsignmentReading::additionalInformation);
        List<ScreeningResult.AttachedFile> files = fields.parts("files", SupplementReading::attachedFile);
        return fields.whole(() ->
                new ScreeningResult(result.orElseThrow(), methods, document, person, facility, information, files));
    }

    private static Optional<ScreeningResult.AttachedFile> attachedFile(Fields fields) {
        Optional<String> identification = fields.needed("identification", fields.text("identification"));
        Optional<String> filename = fields.needed("filename", fields.text("filename"));
        Optional<String> mimeType = fields.needed("mimeType", fields.text("mimeType"));
        Optional<String> description = fields.text("description");
        return fields.whole(() -> new ScreeningResult.AttachedFile(
                identification.orElseThrow(), filename.orElseThrow(), mimeType.orElseThrow(), description));
    }
}
