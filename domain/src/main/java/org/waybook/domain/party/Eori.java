package org.waybook.domain.party;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** An Economic Operators Registration and Identification number (an..17): country and 1 to 15 characters. */
public record Eori(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[A-Za-z0-9]{1,15}");

    public Eori {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "R3005",
                value,
                "is not an EORI number.",
                "Give the country code and up to 15 letters or digits, such as FR12345678900012.");
    }
}
