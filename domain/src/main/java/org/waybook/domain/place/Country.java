package org.waybook.domain.place;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A country by its two letter code (code list CL718), such as {@code CN}. */
public record Country(String value) implements TextValue {

    public Country {
        InvalidValue.unless(
                value.matches("[A-Z]{2}"),
                "CL718",
                "'" + value + "' is not a country code.",
                "Give the two capital letters of ISO 3166, such as CN.");
    }
}
