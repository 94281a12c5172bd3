package org.waybook.domain.validation;

import java.util.EnumSet;
import java.util.Set;
import org.waybook.domain.place.Country;

/** No code lists at all: every well-formed code is taken for a published one. */
public final class FormatsOnly implements ReferenceData {

    /** Countries and territories whose posts use no post codes, or hardly any. */
    public static final Set<String> COUNTRIES_WITHOUT_POST_CODES = Set.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
            "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GN", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "KP", "LY",
            "ML", "MO", "MR", "MW", "NA", "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SO", "SR", "ST", "SX", "SY",
            "TD", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW");

    @Override
    public boolean knows(CodeList list, String code) {
        return list.isWellFormed(code);
    }

    @Override
    public boolean hasPostCodes(Country country) {
        return !COUNTRIES_WITHOUT_POST_CODES.contains(country.value());
    }

    @Override
    public Set<CodeList> missingLists() {
        return EnumSet.allOf(CodeList.class);
    }
}
