package org.waybook.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Place;

/** Tells a rule of every part of a filing that it concerns, and where that part stands. */
final class Parts {

    private Parts() {}

    static void consignments(FilingDataset filing, BiConsumer<HouseConsignment, ElementPointer> rule) {
        each(filing.consignments(), ElementPointer.ROOT.child("consignments"), rule);
    }

    static void goodsItems(FilingDataset filing, BiConsumer<GoodsItem, ElementPointer> rule) {
        consignments(filing, (consignment, at) -> each(consignment.goodsItems(), at.child("goodsItems"), rule));
    }

    static void parties(FilingDataset filing, BiConsumer<Party, ElementPointer> rule) {
        FilingHeader header = filing.header();
        rule.accept(header.declarant(), ElementPointer.ROOT.child("declarant"));
        optional(header.representative(), ElementPointer.ROOT, "representative", rule);
        optional(header.carrier(), ElementPointer.ROOT, "carrier", rule);
        consignments(filing, (consignment, at) -> {
            rule.accept(consignment.consignor(), at.child("consignor"));
            optional(consignment.consignee(), at, "consignee", rule);
            optional(consignment.notifyParty(), at, "notifyParty", rule);
        });
    }

    static void places(FilingDataset filing, BiConsumer<Place, ElementPointer> rule) {
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

    private static <T> void optional(
            Optional<T> part, ElementPointer at, String name, BiConsumer<T, ElementPointer> rule) {
        part.ifPresent(present -> rule.accept(present, at.child(name)));
    }
}
