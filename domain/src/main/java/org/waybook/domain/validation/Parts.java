package org.waybook.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.waybook.domain.consignment.AdditionalInformation;
import org.waybook.domain.consignment.GoodsShipment;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.TransportEquipment;

/** Tells a rule of every part of a filing that it concerns, and where that part stands. */
final class Parts {

    private Parts() {}

    static void consignments(FilingDataset filing, BiConsumer<HouseConsignment, ElementPointer> rule) {
        each(filing.consignments(), ElementPointer.ROOT.child("consignments"), rule);
    }

    static void goodsItems(FilingDataset filing, BiConsumer<GoodsItem, ElementPointer> rule) {
        header(
                filing,
                "masterConsignment",
                FilingHeader::masterConsignment,
                (master, at) -> each(master.goodsItems(), at.child("goodsItems"), rule));
        consignments(filing, (consignment, at) -> each(consignment.goodsItems(), at.child("goodsItems"), rule));
    }

    /** The lists of goods items, each numbered for itself: of the master consignment, and of each consignment. */
    static void listsOfGoodsItems(FilingDataset filing, BiConsumer<List<GoodsItem>, ElementPointer> rule) {
        header(
                filing,
                "masterConsignment",
                FilingHeader::masterConsignment,
                (master, at) -> rule.accept(master.goodsItems(), at.child("goodsItems")));
        consignments(filing, (consignment, at) -> rule.accept(consignment.goodsItems(), at.child("goodsItems")));
    }

    static void transportEquipment(FilingDataset filing, BiConsumer<TransportEquipment, ElementPointer> rule) {
        header(
                filing,
                "masterConsignment",
                FilingHeader::masterConsignment,
                (master, at) -> each(master.transportEquipment(), at.child("transportEquipment"), rule));
        consignments(
                filing,
                (consignment, at) -> each(consignment.transportEquipment(), at.child("transportEquipment"), rule));
    }

    static void additionalInformation(FilingDataset filing, BiConsumer<AdditionalInformation, ElementPointer> rule) {
        header(
                filing,
                "masterConsignment",
                FilingHeader::masterConsignment,
                (master, at) -> each(master.additionalInformation(), at.child("additionalInformation"), rule));
        consignments(
                filing,
                (consignment, at) ->
                        each(consignment.additionalInformation(), at.child("additionalInformation"), rule));
        screeningResults(
                filing, (result, at) -> each(result.additionalInformation(), at.child("additionalInformation"), rule));
    }

    static void screeningResults(FilingDataset filing, BiConsumer<ScreeningResult, ElementPointer> rule) {
        each(filing.header().screeningResults(), ElementPointer.ROOT.child("screeningResults"), rule);
    }

    /** The addresses of all parties, and of the places where goods were screened. */
    static void addresses(FilingDataset filing, AddressRule rule) {
        parties(filing, (party, at) -> party.address()
                .ifPresent(address -> rule.accept(address, Optional.of(party), at.child("address"))));
        screeningResults(filing, (result, at) -> result.facility()
                .ifPresent(address -> rule.accept(address, Optional.empty(), at.child("facility"))));
    }

    /** What is to be said of an address, and of the party whose it is. */
    interface AddressRule {
        void accept(Address address, Optional<Party> party, ElementPointer at);
    }

    static void parties(FilingDataset filing, BiConsumer<Party, ElementPointer> rule) {
        filers(filing.header(), rule);
        header(filing, "goodsShipment", FilingHeader::goodsShipment, (shipment, at) -> shipment(shipment, at, rule));
        header(filing, "masterConsignment", FilingHeader::masterConsignment, (master, at) -> {
            optional(master.consignor(), at, "consignor", rule);
            optional(master.consignee(), at, "consignee", rule);
            optional(master.notifyParty(), at, "notifyParty", rule);
        });
        screeningResults(filing, (result, at) -> optional(result.authorizedPerson(), at, "authorizedPerson", rule));
        consignments(filing, (consignment, at) -> {
            rule.accept(consignment.consignor(), at.child("consignor"));
            optional(consignment.consignee(), at, "consignee", rule);
            optional(consignment.notifyParty(), at, "notifyParty", rule);
            consignment.goodsShipment().ifPresent(shipment -> shipment(shipment, at.child("goodsShipment"), rule));
        });
    }

    private static void shipment(GoodsShipment shipment, ElementPointer at, BiConsumer<Party, ElementPointer> rule) {
        optional(shipment.seller(), at, "seller", rule);
        optional(shipment.buyer(), at, "buyer", rule);
    }

    /** Those who file and who carries. */
    static void filers(FilingHeader header, BiConsumer<Party, ElementPointer> rule) {
        rule.accept(header.declarant(), ElementPointer.ROOT.child("declarant"));
        optional(header.representative(), ElementPointer.ROOT, "representative", rule);
        optional(header.carrier(), ElementPointer.ROOT, "carrier", rule);
    }

    static void places(FilingDataset filing, BiConsumer<Place, ElementPointer> rule) {
        header(filing, "masterConsignment", FilingHeader::masterConsignment, (master, at) -> {
            optional(master.placeOfAcceptance(), at, "placeOfAcceptance", rule);
            optional(master.placeOfLoading(), at, "placeOfLoading", rule);
            optional(master.placeOfUnloading(), at, "placeOfUnloading", rule);
            optional(master.placeOfDelivery(), at, "placeOfDelivery", rule);
        });
        consignments(filing, (consignment, at) -> {
            optional(consignment.placeOfAcceptance(), at, "placeOfAcceptance", rule);
            optional(consignment.placeOfLoading(), at, "placeOfLoading", rule);
            optional(consignment.placeOfUnloading(), at, "placeOfUnloading", rule);
            optional(consignment.placeOfDelivery(), at, "placeOfDelivery", rule);
        });
    }

    static <T> void each(List<T> parts, ElementPointer at, BiConsumer<T, ElementPointer> rule) {
        for (int index = 0; index < parts.size(); index++) {
            rule.accept(parts.get(index), at.child(index));
        }
    }

    private static <T> void header(
            FilingDataset filing,
            String name,
            Function<FilingHeader, Optional<T>> part,
            BiConsumer<T, ElementPointer> rule) {
        part.apply(filing.header()).ifPresent(present -> rule.accept(present, ElementPointer.ROOT.child(name)));
    }

    private static <T> void optional(
            Optional<T> part, ElementPointer at, String name, BiConsumer<T, ElementPointer> rule) {
        part.ifPresent(present -> rule.accept(present, at.child(name)));
    }
}
