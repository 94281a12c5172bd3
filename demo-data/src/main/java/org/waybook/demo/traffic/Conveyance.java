package org.waybook.demo.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.route.FreightLane;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.place.Country;
import org.waybook.domain.transport.BorderTransportMeans;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * One voyage or flight.
 *
 * @param means as its filings declare it
 */
record Conveyance(Operator operator, FreightLane lane, BorderTransportMeans means) {

    private static final String IMO_NUMBER = "10";
    private static final String FLIGHT = "40";
    private static final int SHIPS_PER_OPERATOR = 7;

    static Conveyance voyage(Operator operator, FreightLane lane, Instant departure, Chance chance) {
        int ship = chance.below(SHIPS_PER_OPERATOR);
        String flag = operator.flags().get(ship % operator.flags().size());
        String voyage = "%03d%s".formatted(chance.between(1, 499), chance.happens(0.8) ? "W" : "N");
        return new Conveyance(
                operator,
                lane,
                means(
                        ModeOfTransport.SEA,
                        IMO_NUMBER,
                        Numbers.ship(operator.number(), ship),
                        flag,
                        voyage,
                        lane,
                        departure,
                        chance));
    }

    static Conveyance flight(Operator operator, FreightLane lane, Instant departure, Chance chance) {
        String flight = operator.flags().getFirst()
                + (700 + Math.floorMod(lane.loading().hashCode(), 200));
        String country = operator.eori().value().substring(0, 2);
        return new Conveyance(
                operator, lane, means(ModeOfTransport.AIR, FLIGHT, flight, country, flight, lane, departure, chance));
    }

    Instant departure() {
        return means.estimatedDeparture().orElseThrow();
    }

    Instant arrival() {
        return means.estimatedArrival().orElseThrow();
    }

    private static BorderTransportMeans means(
            ModeOfTransport mode,
            String typeOfIdentification,
            String identification,
            String nationality,
            String reference,
            FreightLane lane,
            Instant departure,
            Chance chance) {
        Duration transit = Duration.ofSeconds((long) (lane.transit().toSeconds() * chance.between(0.94, 1.08)));
        return new BorderTransportMeans(
                mode,
                typeOfIdentification,
                identification,
                Optional.of(new Country(nationality)),
                Optional.of(reference),
                Optional.of(departure),
                Optional.of(departure.plus(transit)),
                lane.routing());
    }
}
