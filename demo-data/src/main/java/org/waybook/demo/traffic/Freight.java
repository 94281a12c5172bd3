package org.waybook.demo.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.goods.Ware;
import org.waybook.demo.goods.Wares;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.route.FreightLane;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Traders;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.transport.TransportEquipment;

/** What a straight bill of lading or a direct air waybill declares. */
final class Freight {

    private static final List<String> METHODS_OF_PAYMENT = List.of("A", "D", "H", "Z", "H");
    private static final List<String> SIZES = List.of("22G1", "42G1", "45G1");
    private static final String COMMERCIAL_INVOICE = "N380";
    private static final double TO_ORDER = 0.06;
    private static final double NOTIFY_PARTY = 0.55;
    private static final double ACCEPTED_INLAND = 0.2;
    private static final double UCR = 0.1;
    private static final double INVOICE = 0.3;
    private static final int CONTAINERS_MAX = 3;
    private static final int CONTAINER_LOAD_KG_MIN = 6_000;
    private static final int CONTAINER_LOAD_KG_MAX = 21_000;
    private static final int LIGHT_PACKAGE_KG = 20;
    private static final double LIGHT_FILLING = 0.5;
    private static final int AIR_LOAD_KG_MIN = 60;
    private static final int AIR_LOAD_KG_MAX = 2_400;

    private final Traders traders;
    private final Conveyance conveyance;
    private final Chance chance;

    Freight(Traders traders, Conveyance conveyance, Chance chance) {
        this.traders = traders;
        this.conveyance = conveyance;
        this.chance = chance;
    }

    FilingDataset filing(String lrn, Instant filedAt, int ordinal) {
        FreightLane lane = conveyance.lane();
        boolean sea = lane.mode() == ModeOfTransport.SEA;
        Party operator = conveyance.operator().party();
        return new HeaderDraft(sea ? FilingType.F10 : FilingType.F29, lrn, Outline.issued(filedAt), operator)
                .officeOfFirstEntry(lane.office())
                .carrier(operator)
                .means(conveyance.means())
                .announcing(List.of(house(lane, sea, ordinal).toConsignment()));
    }

    private HouseDraft house(FreightLane lane, boolean sea, int ordinal) {
        String prefix = conveyance.operator().prefix();
        TransportDocument document = sea ? Numbers.billOfLading(prefix, ordinal) : Numbers.airWaybill(prefix, ordinal);
        Party consignor = traders.company(lane.origin(), chance);
        String delivery = chance.one(lane.delivery());
        HouseDraft house = new HouseDraft(document, consignor)
                .places(
                        acceptance(lane, consignor),
                        Place.at(lane.loading()),
                        Place.at(lane.unloading()),
                        Place.at(delivery))
                .routing(lane.routingTo(delivery))
                .methodOfPayment(chance.one(METHODS_OF_PAYMENT));
        addressees(house, FreightLane.countryOf(delivery));
        int containers = sea ? chance.between(1, CONTAINERS_MAX) : 0;
        int loadKg = sea
                ? containers * chance.between(CONTAINER_LOAD_KG_MIN, CONTAINER_LOAD_KG_MAX)
                : chance.between(AIR_LOAD_KG_MIN, AIR_LOAD_KG_MAX);
        house.goods(goods(lane.origin(), sea ? 'S' : 'A', loadKg)).containers(containers(containers, prefix));
        if (chance.happens(UCR)) {
            house.ucr("UCR" + lane.origin() + ordinal);
        }
        if (chance.happens(INVOICE)) {
            house.supportingDocument(COMMERCIAL_INVOICE, "INV-" + chance.between(10_000, 99_999));
        }
        return house;
    }

    private Place acceptance(FreightLane lane, Party consignor) {
        return chance.happens(ACCEPTED_INLAND)
                ? Place.named(consignor.address().orElseThrow().city(), new Country(lane.origin()))
                : Place.at(lane.loading());
    }

    private void addressees(HouseDraft house, String country) {
        if (chance.happens(TO_ORDER)) {
            house.toOrder(traders.company(country, chance));
            return;
        }
        house.consignee(traders.company(country, chance));
        if (chance.happens(NOTIFY_PARTY)) {
            house.notifyParty(traders.company(country, chance));
        }
    }

    private List<GoodsItem> goods(String origin, char channel, int loadKg) {
        int kinds = chance.happens(0.7) ? 1 : chance.between(2, 4);
        List<Ware> wares = Wares.from(origin, channel);
        List<GoodsItem> items = new ArrayList<>();
        for (int number = 1; number <= kinds; number++) {
            Ware ware = chance.one(wares);
            double usual = (ware.kgMin() + ware.kgMax()) / 2;
            double filling = usual < LIGHT_PACKAGE_KG ? LIGHT_FILLING : 1;
            int packages = Math.max(1, (int) (loadKg * filling / kinds / usual));
            items.add(Items.freight(number, ware, packages, marks(number), new Country(origin), chance));
        }
        return items;
    }

    private String marks(int number) {
        char first = (char) ('A' + chance.below(26));
        char second = (char) ('A' + chance.below(26));
        return "" + first + second + " " + chance.between(1_000, 9_999) + " / C/NO " + number + "-UP";
    }

    private List<TransportEquipment> containers(int count, String owner) {
        return IntStream.range(0, count)
                .mapToObj(index -> new TransportEquipment(
                        Numbers.container(owner, chance),
                        Optional.of(chance.one(SIZES)),
                        Optional.of("A"),
                        List.of("SL" + chance.between(1_000_000, 9_999_999))))
                .toList();
    }
}
