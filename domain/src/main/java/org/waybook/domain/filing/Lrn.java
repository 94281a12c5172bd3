package org.waybook.domain.filing;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** The Local Reference Number a declarant gives a filing (D.E. 12 09, an..22), unique per declarant (R3003). */
public record Lrn(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("\\S(.{0,20}\\S)?");

    public Lrn {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "R3003",
                value,
                "is not an LRN.",
                "Give 1 to 22 characters that you have not used before.");
    }
}
