package org.waybook.domain.referral;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** The reference of a referral (an..17), by which its answer finds it. */
public record ReferralReference(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,16}");

    public ReferralReference {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "FORMAT",
                value,
                "is not the reference of a referral.",
                "Give 1 to 17 letters, digits, dots, dashes or underscores.");
    }
}
