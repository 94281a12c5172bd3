package org.waybook.domain.control;

import java.util.regex.Pattern;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.TextValue;

/** A kind of control by its two digits, such as 10 documentary, 20 radiation, 30 non-intrusive, 40 physical. */
public record ControlType(String value) implements TextValue {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{2}");

    public ControlType {
        InvalidValue.unless(
                FORMAT.matcher(value).matches(),
                "CONTROL_TYPE",
                value,
                "is not a kind of control.",
                "Give two digits, such as 30 for a non-intrusive control.");
    }
}
