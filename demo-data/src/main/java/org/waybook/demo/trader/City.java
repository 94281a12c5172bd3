package org.waybook.demo.trader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.table.Table;

/**
 * A city where traders are.
 *
 * @param postCode pattern, each # a digit
 * @param telephone pattern in the international notation of ITU-T E.123
 */
record City(String country, String name, String postCode, String telephone) {

    private static final Map<String, List<City>> BY_COUNTRY =
            Table.read(City.class, "cities.tsv", City::of).stream().collect(Collectors.groupingBy(City::country));

    /** A city of a country. */
    static City in(String country, Chance chance) {
        return chance.one(of(country));
    }

    /** The city of a country that has this name. */
    static City named(String country, String name) {
        return of(country).stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " is not in the table of cities of " + country + "; add it there."));
    }

    private static List<City> of(String country) {
        List<City> cities = BY_COUNTRY.get(country);
        if (cities == null) {
            throw new IllegalArgumentException("No city of " + country + " is in the table of cities; add one there.");
        }
        return cities;
    }

    private static City of(Table.Row row) {
        return new City(row.text("country"), row.text("city"), row.text("postCode"), row.text("telephone"));
    }
}
