package org.waybook.domain.control;

import java.util.Optional;
import org.waybook.domain.validation.Checks;

/**
 * A control that was done, and its result.
 *
 * @param type of control
 * @param resultCode an..3 of CL714
 * @param text what was found, an..512
 */
public record PerformedControl(ControlType type, String resultCode, Optional<String> text) {

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.code(pointer + "/resultCode", "CL714", resultCode).text(pointer + "/text", text);
    }
}
