package org.waybook.domain.place;

import java.util.Set;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/**
 * A state that takes part in ICS2 (code list CL717): the 27 member states, Norway and Switzerland by their security
 * agreements, and Northern Ireland (XI).
 */
public record MemberState(String value) implements TextValue {

    private static final Set<String> CODES = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
            "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "XI");

    public MemberState {
        InvalidValue.unless(
                CODES.contains(value),
                "CL717",
                "'" + value + "' is not a state that takes part in ICS2.",
                "Give one of the 27 member states, NO, CH or XI.");
    }

    /** Whether a country code names a state that takes part in ICS2. */
    public static boolean isOne(String countryCode) {
        return CODES.contains(countryCode);
    }

    /** All states that take part in ICS2. */
    public static Set<String> codes() {
        return CODES;
    }
}
