package org.waybook.domain.place;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A country by its two letter code (code list CL718), such as {@code CN}. */
public record Country(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}");

    public Country {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CL718",
                value,
                "is not a country code.",
                "Give the two capital letters of ISO 3166, such as CN.");
    }
}
