package org.waybook.domain.goods;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** The United Nations number of dangerous goods (D.E. 18 07): four digits, such as 3480 for lithium ion batteries. */
public record UnNumber(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{4}");

    public UnNumber {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CL101",
                value,
                "is not a UN number of dangerous goods.",
                "Give four digits, such as 3480.");
    }
}
