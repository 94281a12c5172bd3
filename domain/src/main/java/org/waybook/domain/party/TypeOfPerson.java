package org.waybook.domain.party;

import java.util.Arrays;
import org.waybook.domain.InvalidValue;

/** What kind of person a party is (code list CL729). */
public enum TypeOfPerson {
    NATURAL("1"),
    LEGAL("2"),
    ASSOCIATION("3");

    private final String code;

    TypeOfPerson(String code) {
        this.code = code;
    }

    /** The code as messages write it. */
    public String code() {
        return code;
    }

    /** The type of a code of CL729. */
    public static TypeOfPerson of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "CL729",
                        "'" + code + "' is not a type of person.",
                        "Give 1 (natural), 2 (legal) or 3 (association)."));
    }
}
