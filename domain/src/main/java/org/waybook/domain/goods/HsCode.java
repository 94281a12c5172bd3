package org.waybook.domain.goods;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A subheading of the Harmonized System (D.E. 18 09 056): six digits, chapter, heading, subheading. */
public record HsCode(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{6}");

    public HsCode {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CL152",
                value,
                "is not a subheading of the Harmonized System.",
                "Give six digits, such as 482369.");
    }

    /** The chapter, two digits. */
    public String chapter() {
        return value.substring(0, 2);
    }

    /** The heading, four digits. */
    public String heading() {
        return value.substring(0, 4);
    }
}
