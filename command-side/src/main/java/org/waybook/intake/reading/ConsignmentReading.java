package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** Reads one consignment of a filing. */
public final class ConsignmentReading {

    private ConsignmentReading() {}

    static Optional<HouseConsignment> consignment(Fields fields) {
        Optional<TransportDocument> document =
                fields.needed("transportDocument", fields.part("transportDocument", TransportReading::document));
        Optional<Party> consignor = fields.needed("consignor", fields.part("consignor", PartyReading::party));
        Optional<Party> consignee = fields.part("consignee", PartyReading::party);
        Optional<Party> notifyParty = fields.part("notifyParty", PartyReading::party);
        Optional<BigDecimal> totalGrossMass = fields.number("totalGrossMass", Numbers::decimal);
        Optional<Boolean> containers = fields.truth("containerIndicator");
        Optional<Place> acceptance = fields.part("placeOfAcceptance", TransportReading::place);
        Optional<Place> loading = fields.part("placeOfLoading", TransportReading::place);
        Optional<Place> unloading = fields.part("placeOfUnloading", TransportReading::place);
        Optional<Place> delivery = fields.part("placeOfDelivery", TransportReading::place);
        List<Country> routing = fields.values("countriesOfRouting", Country::new);
        List<TransportEquipment> equipment = fields.parts("transportEquipment", TransportReading::equipment);
        List<GoodsItem> items = fields.parts("goodsItems", GoodsReading::item);
        fields.needed("goodsItems", Optional.of(items));
        Optional<String> methodOfPayment = fields.text("transportChargesMethodOfPayment");
        Optional<String> ucr = fields.text("referenceNumberUcr");
        List<AdditionalInformation> information =
                fields.parts("additionalInformation", ConsignmentReading::additionalInformation);
        List<SupportingDocument> documents =
                fields.parts("supportingDocuments", ConsignmentReading::supportingDocument);
        List<SupplyChainActor> actors = fields.parts("additionalSupplyChainActors", PartyReading::supplyChainActor);
        Optional<GoodsShipment> shipment = fields.part("goodsShipment", SupplementReading::goodsShipment);
        List<String> receptacles = fields.values("receptacles", Function.identity());
        List<PassiveTransportMeans> carried =
                fields.parts("passiveBorderTransportMeans", SupplementReading::passiveMeans);
        return fields.whole(() -> new HouseConsignment(
                document.orElseThrow(),
                consignor.orElseThrow(),
                consignee,
                notifyParty,
                totalGrossMass,
                containers,
                acceptance,
                loading,
                unloading,
                delivery,
                routing,
                equipment,
                items,
                methodOfPayment,
                ucr,
                information,
                documents,
                actors,
                shipment,
                receptacles,
                carried));
    }

    static Optional<AdditionalInformation> additionalInformation(Fields fields) {
        Optional<String> code = fields.text("code");
        Optional<String> text = fields.text("text");
        return fields.whole(() -> new AdditionalInformation(code, text));
    }

    /** A certificate, licence or other paper. */
    public static Optional<SupportingDocument> supportingDocument(Fields fields) {
        Optional<String> type = fields.needed("type", fields.text("type"));
        Optional<String> number = fields.needed("referenceNumber", fields.text("referenceNumber"));
        return fields.whole(() -> new SupportingDocument(type.orElseThrow(), number.orElseThrow()));
    }
}
