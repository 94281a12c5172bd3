package org.waybook.demo.route;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.demo.table.Table;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * A trade lane of ships or aircraft; places are UN/LOCODEs.
 *
 * @param via countries called at between loading and first entry
 * @param firstEntry the first port or airport in the Union
 * @param delivery where goods of this lane are delivered
 * @param transit from departure to first entry
 * @param diversion where a diverted ship or aircraft goes instead
 * @param weight how much of the traffic it has
 */
public record FreightLane(
        ModeOfTransport mode,
        String loading,
        List<String> via,
        String firstEntry,
        String unloading,
        List<String> delivery,
        Duration transit,
        String diversion,
        int weight) {

    private static final List<FreightLane> SEA = Table.read(
            FreightLane.class,
            "sea-lanes.tsv",
            row -> of(row, ModeOfTransport.SEA, Duration.ofDays(row.number("days"))));
    private static final List<FreightLane> AIR = Table.read(
            FreightLane.class,
            "air-lanes.tsv",
            row -> of(row, ModeOfTransport.AIR, Duration.ofHours(row.number("hours"))));

    /** The lanes of ships. */
    public static List<FreightLane> sea() {
        return SEA;
    }

    /** The lanes of aircraft. */
    public static List<FreightLane> air() {
        return AIR;
    }

    /** Where the goods are declared to enter. */
    public CustomsOffice office() {
        return Office.at(mode, firstEntry);
    }

    /** Where they enter when the means of transport is diverted. */
    public CustomsOffice officeOfDiversion() {
        return Office.at(mode, diversion);
    }

    /** The country that sends the goods. */
    public String origin() {
        return countryOf(loading);
    }

    /** The countries the means of transport passes, each once, in order. */
    public List<Country> routing() {
        return Stream.concat(passed(), Stream.of(unloading).map(FreightLane::countryOf))
                .distinct()
                .map(Country::new)
                .toList();
    }

    /** The countries a consignment passes on its way to a place of delivery. */
    public List<Country> routingTo(String place) {
        return Stream.concat(passed(), Stream.of(unloading, place).map(FreightLane::countryOf))
                .distinct()
                .map(Country::new)
                .toList();
    }

    /** The country of a UN/LOCODE. */
    public static String countryOf(String unLocode) {
        return unLocode.substring(0, 2);
    }

    private Stream<String> passed() {
        return Stream.concat(Stream.concat(Stream.of(origin()), via.stream()), Stream.of(countryOf(firstEntry)));
    }

    private static FreightLane of(Table.Row row, ModeOfTransport mode, Duration transit) {
        return new FreightLane(
                mode,
                row.text("loading"),
                row.list("via", ","),
                row.text("firstEntry"),
                row.text("unloading"),
                row.list("delivery", ","),
                transit,
                row.text("diversion"),
                row.number("weight"));
    }
}
