package org.waybook.domain.goods;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A chemical in the customs inventory ECICS (D.E. 18 08): seven digits, hyphen, digit (R3020). */
public record CusCode(String value) implements TextValue {

    public CusCode {
        InvalidValue.unless(
                value.matches("[0-9]{7}-[0-9]"),
                "R3020",
                "'" + value + "' is not a CUS code.",
                "Give seven digits, a hyphen and a digit, such as 0010001-6.");
    }
}
