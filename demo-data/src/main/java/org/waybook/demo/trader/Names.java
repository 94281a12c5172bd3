package org.waybook.demo.trader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.table.Table;

/** Names of persons and companies, put together from invented parts. */
final class Names {

    private static final List<String> ASIA =
            List.of("CN", "HK", "KR", "JP", "TW", "VN", "TH", "MY", "ID", "IN", "PK", "BD", "LK");
    private static final List<String> WEST = List.of("US", "GB", "ZA", "KE", "AE", "IE");
    private static final double NAMED_AFTER_CITY = 0.6;

    private static final Map<String, Parts> PERSONS = Table.read(
                    Names.class,
                    "people.tsv",
                    row -> Map.entry(row.text("country"), new Parts(row.list("given", ","), row.list("family", ","))))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, Parts> STEMS = Table.read(
                    Names.class,
                    "stems.tsv",
                    row -> Map.entry(row.text("region"), new Parts(row.list("first", ","), row.list("second", ","))))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Names() {}

    static String person(String country, Chance chance) {
        Parts parts = PERSONS.get(country);
        if (parts == null) {
            throw new IllegalArgumentException("No names of " + country + " are in the table of people; add some.");
        }
        return parts.joined(" ", chance);
    }

    static String company(Land land, City city, Chance chance) {
        String legalForm = chance.one(land.legalForms());
        if (ASIA.contains(land.country())) {
            String name = STEMS.get("ASIA").joined(" ", chance) + " " + legalForm;
            boolean afterCity = land.country().equals("CN") && chance.happens(NAMED_AFTER_CITY);
            return afterCity ? city.name() + " " + name : name;
        }
        String region = WEST.contains(land.country()) ? "WEST" : "EUROPE";
        return STEMS.get(region).joined("", chance) + " " + legalForm;
    }

    private record Parts(List<String> first, List<String> second) {

        String joined(String between, Chance chance) {
            return chance.one(first) + between + chance.one(second);
        }
    }
}
