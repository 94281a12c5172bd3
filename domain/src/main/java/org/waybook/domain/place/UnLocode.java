package org.waybook.domain.place;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A place by its UN/LOCODE: country and three letters or digits 2 to 9, such as SIKOP. */
public record UnLocode(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    public UnLocode {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CL244",
                value,
                "is not a UN/LOCODE.",
                "Give the country and three letters or digits 2 to 9, such as SIKOP, or the name and country.");
    }

    /** The country the place lies in. */
    public Country country() {
        return new Country(value.substring(0, 2));
    }
}
