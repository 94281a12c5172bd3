package org.waybook.domain.control;

import java.util.Optional;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.validation.Checks;

/**
 * Where goods are to be controlled.
 *
 * @param office the customs office in charge, where it is known
 * @param code kind of place, an..3 of CL731, where stated
 */
public record PlaceOfControl(Optional<CustomsOffice> office, Optional<String> code) {

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.unless(
                        office.isPresent() || code.isPresent(),
                        "MISSING",
                        pointer,
                        "The place of control says nothing.",
                        "Give an office or the kind of place.")
                .code(pointer + "/code", "CL731", code);
    }
}
