package org.waybook.domain.place;

import java.util.Optional;

/**
 * A place of acceptance, loading, unloading or delivery (D.E. 16 05, 16 13, 16 14, 16 15).
 *
 * @param unLocode the place's UN/LOCODE, where it has one
 * @param name the place in words (an..35), where it has no UN/LOCODE
 * @param country the country of a place in words
 */
public record Place(Optional<UnLocode> unLocode, Optional<String> name, Optional<Country> country) {

    /** A place known by its UN/LOCODE. */
    public static Place at(String unLocode) {
        return new Place(Optional.of(new UnLocode(unLocode)), Optional.empty(), Optional.empty());
    }

    /** A place known by its name and country. */
    public static Place named(String name, Country country) {
        return new Place(Optional.empty(), Optional.of(name), Optional.of(country));
    }

    /** The country the place lies in, however it is given. */
    public Optional<Country> liesIn() {
        return unLocode.map(UnLocode::country).or(() -> country);
    }
}
