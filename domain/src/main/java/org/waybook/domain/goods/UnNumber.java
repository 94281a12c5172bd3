package org.waybook.domain.goods;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** The United Nations number of dangerous goods (D.E. 18 07): four digits, such as 3480 for lithium ion batteries. */
public record UnNumber(String value) implements TextValue {

    public UnNumber {
        InvalidValue.unless(
                value.matches("[0-9]{4}"),
                "CL101",
                "'" + value + "' is not a UN number of dangerous goods.",
                "Give four digits, such as 3480.");
    }
}
