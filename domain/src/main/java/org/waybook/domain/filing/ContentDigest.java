package org.waybook.domain.filing;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** SHA-256 of a dataset in its canonical form, in hexadecimal; tells a resend from another content. */
public record ContentDigest(String value) implements TextValue {

    public ContentDigest {
        InvalidValue.unless(
                value.matches("[0-9a-f]{64}"),
                "FORMAT",
                "'" + value + "' is not a SHA-256 digest.",
                "Give 64 hex digits.");
    }
}
