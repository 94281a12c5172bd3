package org.waybook.intake.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Lrn;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.TransportDocument;

/** Reads what a filing says of all its consignments. */
final class HeaderReading {

    private HeaderReading() {}

    static Optional<FilingHeader> header(Fields fields) {
        Optional<FilingType> type = fields.needed(
                "specificCircumstanceIndicator", fields.value("specificCircumstanceIndicator", FilingType::of));
        Optional<Lrn> lrn = fields.needed("lrn", fields.value("lrn", Lrn::new));
        Optional<Instant> issued =
                fields.needed("documentIssueDate", fields.value("documentIssueDate", Numbers::instant));
        Optional<Party> declarant = fields.needed("declarant", fields.part("declarant", PartyReading::party));
        Optional<Party> representative = fields.part("representative", PartyReading::party);
        Optional<MemberState> addressed = fields.value("addressedMemberState", MemberState::new);
        Optional<CustomsOffice> office = fields.value("customsOfficeOfFirstEntry", CustomsOffice::new);
        Optional<Party> carrier = fields.part("carrier", PartyReading::carrier);
        Optional<BorderTransportMeans> means = fields.part("activeBorderTransportMeans", TransportReading::means);
        Optional<TransportDocument> master = fields.part("transportDocumentMasterLevel", TransportReading::document);
        Optional<Boolean> reEntry = fields.truth("reEntryIndicator");
        Optional<Boolean> split = fields.truth("splitConsignmentIndicator");
        Optional<Mrn> previous = fields.value("previousMrn", Mrn::new);
        List<SupplementaryDeclarant> others =
                fields.parts("supplementaryDeclarants", SupplementReading::supplementaryDeclarant);
        Optional<MasterConsignment> masterConsignment = fields.part("masterConsignment", MasterReading::master);
        Optional<GoodsShipment> shipment = fields.part("goodsShipment", SupplementReading::goodsShipment);
        List<HouseReference> houses = fields.parts("houseReferences", SupplementReading::houseReference);
        List<ScreeningResult> screening = fields.parts("screeningResults", SupplementReading::screeningResult);
        return fields.whole(() -> new FilingHeader(
                type.orElseThrow(),
                lrn.orElseThrow(),
                issued.orElseThrow(),
                declarant.orElseThrow(),
                representative,
                addressed,
                office,
                carrier,
                means,
                master,
                reEntry,
                split,
                previous,
                others,
                masterConsignment,
                shipment,
                houses,
                screening));
    }
}
