package org.waybook.domain.filing;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/**
 * HMAC-SHA-256 of a dataset in its canonical form under a secret of the repository, in hexadecimal; tells a resend from
 * another content, and tells nothing to whoever has not got the secret.
 */
public record ContentDigest(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

    public ContentDigest {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                value,
                "is not a digest of a content.",
                "Give 64 hex digits.");
    }
}
