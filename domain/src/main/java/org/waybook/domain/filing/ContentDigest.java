package org.waybook.domain.filing;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** SHA-256 of a dataset in its canonical form, in hexadecimal; tells a resend from another content. */
public record ContentDigest(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

    public ContentDigest {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                "'" + value + "' is not a SHA-256 digest.",
                "Give 64 hex digits.");
    }
}
