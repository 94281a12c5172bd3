package org.waybook.domain.control;

import java.util.Optional;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.place.CustomsOffice;

/**
 * Where goods are to be controlled.
 *
 * @param office the customs office in charge, where it is known
 * @param code kind of place, an..3 of CL731, where stated
 */
public record PlaceOfControl(Optional<CustomsOffice> office, Optional<String> code) {

    public PlaceOfControl {
        InvalidValue.unless(
                code.filter(kind -> !kind.matches("[A-Z0-9]{1,3}")).isEmpty(),
                "CL731",
                "'" + code.orElse("") + "' is not a kind of place.",
                "Give one to three capital letters or digits.");
    }
}
