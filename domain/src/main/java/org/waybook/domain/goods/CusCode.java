package org.waybook.domain.goods;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A chemical in the customs inventory ECICS (D.E. 18 08): seven digits, hyphen, digit (R3020). */
public record CusCode(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{7}-[0-9]");

    public CusCode {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "R3020",
                value,
                "is not a CUS code.",
                "Give seven digits, a hyphen and a digit, such as 0010001-6.");
    }
}
