package org.waybook.demo.route;

import java.util.List;
import org.waybook.demo.table.Table;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.transport.ModeOfTransport;

/**
 * A customs office of first entry.
 *
 * @param mode of the traffic it receives
 * @param unLocode the port or airport it is at
 * @param name in words
 */
public record Office(CustomsOffice office, ModeOfTransport mode, String unLocode, String name) {

    private static final List<Office> ALL = Table.read(Office.class, "offices.tsv", Office::of);

    /** Every office of the table. */
    public static List<Office> all() {
        return ALL;
    }

    /** The office of a port or airport. */
    public static CustomsOffice at(ModeOfTransport mode, String unLocode) {
        return ALL.stream()
                .filter(office -> office.mode() == mode && office.unLocode().equals(unLocode))
                .findFirst()
                .map(Office::office)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No office for " + mode + " at " + unLocode + "; add one to the table of offices."));
    }

    private static Office of(Table.Row row) {
        return new Office(
                new CustomsOffice(row.text("code")),
                ModeOfTransport.of(row.text("mode")),
                row.text("placeOfUnloading"),
                row.text("name"));
    }
}
