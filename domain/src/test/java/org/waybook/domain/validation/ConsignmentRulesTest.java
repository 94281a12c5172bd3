package org.waybook.domain.validation;

import static org.waybook.domain.validation.Rulings.breaks;
import static org.waybook.domain.validation.Rulings.keeps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.party.TypeOfPerson;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportDocument;

class ConsignmentRulesTest {

    private static final String HOUSE = "/consignments/0";

    @Test
    void consignmentsWithTheirOwnDocumentsAreAccepted() {
        FilingDataset two = twoConsignments();

        keeps(
                Changed.at(two, "/consignments/1/transportDocument", new TransportDocument("N703", "EX2")),
                ConsignmentRules.UNIQUE);
    }

    @Test
    void twoConsignmentsOfOneDocumentAreRefused() {
        breaks(twoConsignments(), ConsignmentRules.UNIQUE, "UNIQUE", "/consignments/1/transportDocument");
    }

    @Test
    void aConsignmentWithItsConsigneeIsAccepted() {
        keeps(SoundFilings.sea(), ConsignmentRules.C3022);
    }

    @Test
    void aConsignmentWithoutConsigneeIsRefused() {
        breaks(
                Changed.at(SoundFilings.sea(), HOUSE + "/consignee", Optional.empty()),
                ConsignmentRules.C3022,
                "C3022",
                HOUSE + "/consignee");
    }

    @Test
    void aConsignmentToOrderNeedsNoConsigneeButANotifyParty() {
        FilingDataset toOrder = toOrder();

        keeps(toOrder, ConsignmentRules.C3022);
        breaks(toOrder, ConsignmentRules.C3024, "C3024", HOUSE + "/notifyParty");
        keeps(
                Changed.at(
                        toOrder,
                        HOUSE + "/notifyParty",
                        Optional.of(SoundFilings.party("Seine Transit SAS", "FR51730264800017"))),
                ConsignmentRules.C3024);
    }

    @Test
    void goodsDeliveredInTheUnionToAConsigneeWithAnEoriAreAccepted() {
        keeps(SoundFilings.sea(), ConsignmentRules.C3020);
    }

    @Test
    void goodsDeliveredInTheUnionToNobodyKnownAreRefused() {
        breaks(toSomebodyUnknown(), ConsignmentRules.C3020, "C3020", HOUSE + "/goodsShipment");
    }

    @Test
    void goodsDeliveredInTheUnionWithABuyerAreAccepted() {
        GoodsShipment sale = new GoodsShipment(
                Optional.of(SoundFilings.party("Seller", null)), Optional.of(SoundFilings.party("Buyer", null)));

        keeps(Changed.at(toSomebodyUnknown(), HOUSE + "/goodsShipment", Optional.of(sale)), ConsignmentRules.C3020);
    }

    @Test
    void goodsDeliveredInTheUnionToANaturalPersonAreAccepted() {
        keeps(
                Changed.at(toSomebodyUnknown(), HOUSE + "/consignee/typeOfPerson", Optional.of(TypeOfPerson.NATURAL)),
                ConsignmentRules.C3020);
    }

    @Test
    void goodsDeliveredOutsideTheUnionNeedNobodyKnown() {
        keeps(
                Changed.at(toSomebodyUnknown(), HOUSE + "/placeOfDelivery", Optional.of(Place.at("CHBSL"))),
                ConsignmentRules.C3020);
    }

    @Test
    void aRemarkWithACodeIsAccepted() {
        keeps(SoundFilings.sea(), ConsignmentRules.REMARK);
    }

    @Test
    void anEmptyRemarkIsRefused() {
        AdditionalInformation empty = new AdditionalInformation(Optional.empty(), Optional.empty());

        breaks(
                Changed.at(SoundFilings.sea(), HOUSE + "/additionalInformation", List.of(empty)),
                ConsignmentRules.REMARK,
                "MISSING",
                HOUSE + "/additionalInformation/0");
    }

    private static FilingDataset toSomebodyUnknown() {
        return Changed.at(SoundFilings.sea(), HOUSE + "/consignee/identificationNumber", Optional.empty());
    }

    private static FilingDataset twoConsignments() {
        HouseConsignment house = SoundFilings.express().consignments().getFirst();
        return Changed.at(SoundFilings.express(), "/consignments", List.of(house, house));
    }

    private static FilingDataset toOrder() {
        AdditionalInformation negotiable = new AdditionalInformation(Optional.of("10600"), Optional.empty());
        FilingDataset filing = Changed.at(SoundFilings.sea(), HOUSE + "/consignee", Optional.empty());
        return Changed.at(filing, HOUSE + "/additionalInformation", List.of(negotiable));
    }
}
