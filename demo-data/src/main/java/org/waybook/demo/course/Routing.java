package org.waybook.demo.course;

import java.util.ArrayList;
import java.util.List;
import org.waybook.demo.chance.Chance;
import org.waybook.domain.place.Country;

/** How the way of a consignment changes: a call is added, or one between the ends is dropped. */
final class Routing {

    private static final List<Country> CALLS = List.of(
            new Country("AE"),
            new Country("EG"),
            new Country("ES"),
            new Country("GB"),
            new Country("LK"),
            new Country("MA"),
            new Country("MT"),
            new Country("OM"),
            new Country("PT"),
            new Country("SG"));

    private Routing() {}

    /** Another way between the same first and last country (R3022). */
    static List<Country> changed(List<Country> countries, Chance chance) {
        List<Country> changed = new ArrayList<>(countries);
        if (countries.size() > 3 && chance.happens(0.5)) {
            changed.remove(1);
            return changed;
        }
        List<Country> calls =
                CALLS.stream().filter(call -> !countries.contains(call)).toList();
        changed.add(countries.size() - 1, chance.one(calls));
        return changed;
    }
}
