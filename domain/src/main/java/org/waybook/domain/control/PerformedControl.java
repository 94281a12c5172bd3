package org.waybook.domain.control;

import java.util.Optional;
import org.waybook.domain.InvalidValue;

/**
 * A control that was done, and its result.
 *
 * @param type of control
 * @param resultCode an..3 of CL714
 * @param text what was found, an..512
 */
public record PerformedControl(ControlType type, String resultCode, Optional<String> text) {

    /** The longest text. */
    public static final int TEXT_LENGTH_MAX = 512;

    public PerformedControl {
        InvalidValue.unless(
                resultCode.matches("[A-Z0-9]{1,3}"),
                "CL714",
                "'" + resultCode + "' is not a result of a control.",
                "Give one to three capital letters or digits.");
        InvalidValue.unless(
                text.filter(words -> words.length() > TEXT_LENGTH_MAX).isEmpty(),
                "FORMAT",
                "The text of the result has more than " + TEXT_LENGTH_MAX + " characters.",
                "Shorten it.");
    }
}
