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

    /** Those that take part by their security agreements. */
    private static final Set<String> BY_AGREEMENT = Set.of("CH", "NO");

    public MemberState {
        InvalidValue.unless(
                CODES.contains(value),
                "CL717",
                value,
                "is not a state that takes part in ICS2.",
                "Give one of the 27 member states, NO, CH or XI.");
    }

    /** Whether a country code names a state that takes part in ICS2. */
    public static boolean isOne(String countryCode) {
        return CODES.contains(countryCode);
    }

    /**
     * Whether a country code names a part of the customs territory that declarations speak of as the Union: a member
     * state or Northern Ireland, but neither Norway nor Switzerland.
     */
    public static boolean isInTheUnion(String countryCode) {
        return isOne(countryCode) && !BY_AGREEMENT.contains(countryCode);
    }

    /** All states that take part in ICS2. */
    public static Set<String> codes() {
        return CODES;
    }
}
