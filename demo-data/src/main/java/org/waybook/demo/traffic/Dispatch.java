package org.waybook.demo.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.DemoStep;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.course.Flight;
import org.waybook.demo.course.PostalFlight;
import org.waybook.demo.customs.RiskDesk;
import org.waybook.demo.customs.RiskDesk.Version;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.route.Office;
import org.waybook.demo.route.ParcelLane;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.Place;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * A postal dispatch to the end: in a receptacle, under a master air waybill, analysed before loading and before arrival,
 * arrived.
 *
 * @param office where it arrives; absent where the member state has none at an airport, or time is short
 */
record Dispatch(ParcelLane lane, FilingDataset items, Course course, Optional<Office> office, Flown flown) {

    private static final Duration ALOFT = Duration.ofHours(10);

    /** What is on its way for less has no time for bags and master air waybills. */
    private static final Duration TRANSIT_MIN = Duration.ofHours(20);

    static Dispatch of(Outline outline, ParcelLane lane, FilingDataset items, Course course, Chance chance) {
        Optional<Office> office = Office.all().stream()
                .filter(one -> lane.transit().compareTo(TRANSIT_MIN) >= 0
                        && one.mode() == ModeOfTransport.AIR
                        && one.office()
                                .country()
                                .value()
                                .equals(lane.memberState().value()))
                .findFirst();
        Operator airline = chance.one(Operator.all('A'));
        return new Dispatch(
                lane, items, course, office, new Flown(outline, airline, Integer.toString(chance.between(100, 699))));
    }

    void fly(RiskDesk riskDesk) {
        Version announced = new Version(flown.outline().opening(), items);
        if (office.isEmpty()) {
            riskDesk.analyse(DemoStep.referenceOf(items), List.of(announced), arrival());
            return;
        }
        Office at = office.orElseThrow();
        PostalFlight flight = flown.with(this, at);
        riskDesk.analyse(DemoStep.referenceOf(items), List.of(announced), flight.baggedAt());
        Place from = Place.named(lane.originCity(), new Country(lane.origin()));
        flight.loaded(items.consignments().getFirst().consignor(), from, Place.at(at.unLocode()));
        riskDesk.analyseComplete(DemoStep.referenceOf(items), new Version(flight.filedAt(), items), arrival());
        flight.arrives();
    }

    private Instant arrival() {
        return flown.outline().opening().plus(lane.transit());
    }

    /** With which flight it goes. */
    private record Flown(Outline outline, Operator airline, String number) {

        PostalFlight with(Dispatch dispatch, Office office) {
            Country origin = new Country(dispatch.lane().origin());
            Instant departure = dispatch.arrival().minus(ALOFT);
            return new PostalFlight(
                    dispatch.course(),
                    dispatch.items(),
                    "BAG%s%09d".formatted(origin.value(), outline.firstOrdinal()),
                    Flight.of(
                            airline,
                            office.office().value(),
                            number,
                            departure,
                            ALOFT,
                            List.of(
                                    origin,
                                    new Country(office.office().country().value()))),
                    Numbers.masterAirWaybill(airline.prefix(), outline.firstOrdinal()));
        }
    }
}
