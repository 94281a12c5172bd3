package org.waybook.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.MemberState;

/** The rules for the consignments of a filing as a whole. */
final class ConsignmentRules {

    private static final Predicate<FilingType> COMPLETE_AT_HOUSE_LEVEL =
            type -> type.level().announcesConsignments() && !type.gives(DatasetPart.PRE_LOADING);

    static final FilingRule UNIQUE = new FilingRule(
            "UNIQUE",
            "ICS2 rule R3052; unique linking key (CFSS-L3, GET04)",
            "Each transport document of a filing stands for one consignment.",
            ConsignmentRules::unique);

    static final FilingRule C3022 = new FilingRule(
            "C3022",
            "ICS2 condition C3022",
            "A consignment of a complete filing names its consignee, unless it is to order (10600).",
            COMPLETE_AT_HOUSE_LEVEL,
            ConsignmentRules::consignee);

    static final FilingRule C3024 = new FilingRule(
            "C3024",
            "ICS2 condition C3024",
            "A consignment to order (10600) names the notify party.",
            COMPLETE_AT_HOUSE_LEVEL,
            ConsignmentRules::notifyParty);

    static final FilingRule C3020 = new FilingRule(
            "C3020",
            "ICS2 condition C3020",
            "Goods delivered in the Union name a buyer, a notify party or a consignee with an EORI, or who will; a"
                    + " natural person as consignee needs none of them.",
            type -> type.level().announcesConsignments() && type.gives(DatasetPart.CONSIGNEE_DATA),
            ConsignmentRules::deliveryInTheUnion);

    static final FilingRule REMARK = new FilingRule(
            "MISSING",
            "ICS2 rule R3001; UCC DA Annex B, D.E. 12 02",
            "Additional information has a code or a text.",
            ConsignmentRules::remark);

    /** The code of additional information for a negotiable bill of lading "to order". */
    private static final Optional<String> TO_ORDER = Optional.of("10600");

    private ConsignmentRules() {}

    static List<FilingRule> all() {
        return List.of(UNIQUE, C3022, C3024, C3020, REMARK);
    }

    private static void unique(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        UniqueDocuments documents = new UniqueDocuments();
        Parts.consignments(filing, (consignment, at) -> documents.add(consignment.transportDocument(), at, findings));
        documents.addReferences(filing.header(), findings);
    }

    private static void consignee(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(filing, (consignment, at) -> {
            if (!isToOrder(consignment) && consignment.consignee().isEmpty()) {
                findings.add(
                        "C3022",
                        at.child("consignee"),
                        "The consignment names no consignee and is not to order.",
                        "Give consignee, or the code 10600 in additionalInformation and notifyParty.");
            }
        });
    }

    private static void notifyParty(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.consignments(filing, (consignment, at) -> {
            if (isToOrder(consignment) && consignment.notifyParty().isEmpty()) {
                findings.add(
                        "C3024",
                        at.child("notifyParty"),
                        "The consignment is to order (code '10600') and names no notify party.",
                        "Give notifyParty.");
            }
        });
    }

    private static void deliveryInTheUnion(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        boolean somebodyWill = !filing.header().supplementaryDeclarants().isEmpty();
        Parts.consignments(filing, (consignment, at) -> {
            if (!somebodyWill && isDeliveredInTheUnion(consignment) && !isSomebodyThere(consignment)) {
                findings.add(
                        "C3020",
                        at.child("goodsShipment"),
                        "The goods are delivered in the Union, and neither a buyer nor a notify party nor a consignee"
                                + " with an EORI is named.",
                        "Give goodsShipment with seller and buyer, notifyParty, or the consignee's EORI.");
            }
        });
    }

    private static boolean isDeliveredInTheUnion(HouseConsignment consignment) {
        return consignment
                .placeOfDelivery()
                .flatMap(place -> place.liesIn())
                .filter(country -> MemberState.isInTheUnion(country.value()))
                .isPresent();
    }

    private static boolean isSomebodyThere(HouseConsignment consignment) {
        Optional<Party> consignee = consignment.consignee();
        return consignment.notifyParty().isPresent()
                || consignment.goodsShipment().flatMap(GoodsShipment::buyer).isPresent()
                || consignee.flatMap(Party::identificationNumber).isPresent()
                || consignee.filter(PartyRules::isNatural).isPresent();
    }

    private static boolean isToOrder(HouseConsignment consignment) {
        return consignment.additionalInformation().stream()
                .anyMatch(information -> information.code().equals(TO_ORDER));
    }

    private static void remark(FilingDataset filing, ReferenceData referenceData, Findings findings) {
        Parts.additionalInformation(filing, (information, at) -> {
            if (information.code().isEmpty() && information.text().isEmpty()) {
                findings.add(
                        "MISSING",
                        at,
                        "Additional information has neither a code nor a text.",
                        "Give code or text, or leave the entry out.");
            }
        });
    }
}
