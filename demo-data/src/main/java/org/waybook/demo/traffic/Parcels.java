package org.waybook.demo.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.goods.Wares;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.route.ParcelLane;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Operator;
import org.waybook.demo.trader.Traders;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.transport.TransportDocument;

/** What the filings of express and postal parcels declare. */
final class Parcels {

    private static final List<String> POSTAL_SERVICES = List.of("LX", "RR", "EE", "CP", "LP", "UX");
    private static final String FLIGHT = "40";
    private static final double TO_A_COMPANY = 0.18;
    private static final double FROM_A_PERSON = 0.12;
    private static final double FLIGHT_IS_KNOWN = 0.75;
    private static final Duration UNTIL_DEPARTURE = Duration.ofHours(3);

    private final Traders traders;
    private final ParcelLane lane;
    private final Chance chance;

    Parcels(Traders traders, ParcelLane lane, Chance chance) {
        this.traders = traders;
        this.lane = lane;
        this.chance = chance;
    }

    HouseConsignment house(int ordinal) {
        boolean postal = lane.filingType() == FilingType.F43;
        TransportDocument document = postal
                ? Numbers.postalItem(chance.one(POSTAL_SERVICES), ordinal, lane.origin())
                : Numbers.houseWaybill(lane.declarant().prefix(), ordinal);
        Country origin = new Country(lane.origin());
        String destination = chance.one(lane.destinations());
        Party consignee = chance.happens(TO_A_COMPANY)
                ? traders.company(destination, chance)
                : traders.person(destination, chance);
        return new HouseDraft(document, consignor())
                .consignee(consignee)
                .goods(List.of(Items.parcel(
                        lane.filingType(), chance.one(Wares.from(lane.origin(), postal ? 'P' : 'E')), origin, chance)))
                .toConsignment();
    }

    FilingDataset filing(String lrn, Instant filedAt, List<HouseConsignment> houses) {
        HeaderDraft header = new HeaderDraft(
                        lane.filingType(),
                        lrn,
                        Outline.issued(filedAt),
                        lane.declarant().party())
                .addressedTo(lane.memberState());
        if (chance.happens(FLIGHT_IS_KNOWN)) {
            header.means(flight(filedAt));
        }
        return header.announcing(houses);
    }

    private Party consignor() {
        return chance.happens(FROM_A_PERSON)
                ? traders.person(lane.origin(), chance)
                : traders.companyIn(lane.origin(), lane.originCity(), chance);
    }

    private BorderTransportMeans flight(Instant filedAt) {
        Operator airline = chance.one(Operator.all('A'));
        String flight = airline.flags().getFirst() + chance.between(100, 699);
        return new BorderTransportMeans(
                ModeOfTransport.AIR,
                FLIGHT,
                flight,
                Optional.empty(),
                Optional.of(flight),
                Optional.of(filedAt.plus(UNTIL_DEPARTURE)),
                Optional.of(filedAt.plus(lane.transit())),
                Stream.of(lane.origin(), lane.memberState().value())
                        .map(Country::new)
                        .toList());
    }
}
