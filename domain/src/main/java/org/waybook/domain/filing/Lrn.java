package org.waybook.domain.filing;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** The Local Reference Number a declarant gives a filing (D.E. 12 09, an..22), unique per declarant (R3003). */
public record Lrn(String value) implements TextValue {

    public Lrn {
        InvalidValue.unless(
                value.matches("\\S(.{0,20}\\S)?"),
                "R3003",
                "'" + value + "' is not an LRN.",
                "Give 1 to 22 characters that you have not used before.");
    }
}
