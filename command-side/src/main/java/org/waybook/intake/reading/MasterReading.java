package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.MasterConsignment;
import org.waybook.domain.consignment.SupportingDocument;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.party.SupplyChainActor;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.PassiveTransportMeans;
import org.waybook.domain.transport.TransportEquipment;

/** Reads what a filing says of the goods under its master document as a whole. */
final class MasterReading {

    private MasterReading() {}

    static Optional<MasterConsignment> master(Fields fields) {
        Optional<Party> consignor = fields.part("consignor", PartyReading::party);
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
        List<String> receptacles = fields.values("receptacles", Function.identity());
        List<PassiveTransportMeans> carried =
                fields.parts("passiveBorderTransportMeans", SupplementReading::passiveMeans);
        Optional<String> methodOfPayment = fields.text("transportChargesMethodOfPayment");
        Optional<String> ucr = fields.text("referenceNumberUcr");
        List<AdditionalInformation> information =
                fields.parts("additionalInformation", ConsignmentReading::additionalInformation);
        List<SupportingDocument> documents =
                fields.parts("supportingDocuments", ConsignmentReading::supportingDocument);
        List<SupplyChainActor> actors = fields.parts("additionalSupplyChainActors", PartyReading::supplyChainActor);
        return fields.whole(() -> new MasterConsignment(
                consignor,
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
                receptacles,
                carried,
                methodOfPayment,
                ucr,
                information,
                documents,
                actors));
    }
}
