package org.waybook.domain.validation;

import java.util.Set;
import org.waybook.domain.place.Country;

/** The published code lists, as far as the operator has them. */
public interface ReferenceData {

    /** Whether a code is in a list; where the list is missing, whether it has the shape of such a code. */
    boolean knows(CodeList list, String code);

    /** Whether the addresses of a country have post codes (C3034, CL733). */
    boolean hasPostCodes(Country country);

    /** The lists that are missing, whose existence checks are format checks only. */
    Set<CodeList> missingLists();
}
