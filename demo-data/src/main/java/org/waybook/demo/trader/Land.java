package org.waybook.demo.trader;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybook.demo.table.Table;

/**
 * How traders of a country are registered and where they live.
 *
 * @param eori pattern of the number behind the country code; empty outside the Union
 * @param legalForms of companies
 */
record Land(String country, String eori, List<String> legalForms, List<String> streets) {

    private static final Map<String, Land> BY_COUNTRY = Table.read(Land.class, "countries.tsv", Land::of).stream()
            .collect(Collectors.toMap(Land::country, Function.identity()));

    static Land of(String country) {
        Land land = BY_COUNTRY.get(country);
        if (land == null) {
            throw new IllegalArgumentException(country + " is not in the table of countries; add it there.");
        }
        return land;
    }

    private static Land of(Table.Row row) {
        return new Land(
                row.text("country"),
                row.has("eori") ? row.text("eori") : "",
                row.list("legalForms", ";"),
                row.list("streets", ";"));
    }
}
