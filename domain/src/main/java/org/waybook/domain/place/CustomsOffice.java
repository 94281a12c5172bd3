package org.waybook.domain.place;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A customs office by its reference number (code list CL141, an8): its country and six characters, such as NL000396. */
public record CustomsOffice(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[A-Z0-9]{6}");

    public CustomsOffice {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CL141",
                value,
                "is not a customs office reference number.",
                "Give the country code and six letters or digits, such as NL000396.");
    }

    /** The country the office lies in. */
    public Country country() {
        return new Country(value.substring(0, 2));
    }
}
