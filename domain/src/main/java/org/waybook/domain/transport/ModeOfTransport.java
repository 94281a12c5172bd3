package org.waybook.domain.transport;

import java.util.Arrays;
import org.waybook.domain.InvalidValue;

/** The mode of transport at the border (code list CL018). */
public enum ModeOfTransport {
    SEA("1"),
    RAIL("2"),
    ROAD("3"),
    AIR("4"),
    MAIL("5"),
    INLAND_WATERWAY("8");

    private final String code;

    ModeOfTransport(String code) {
        this.code = code;
    }

    /** The code as messages write it. */
    public String code() {
        return code;
    }

    /** The mode of a code. */
    public static ModeOfTransport of(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "CL018",
                        "'" + code + "' is not a mode of transport.",
                        "Give 1 (sea), 2 (rail), 3 (road), 4 (air), 5 (mail) or 8 (inland waterway)."));
    }
}
