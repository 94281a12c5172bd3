package org.waybook.domain.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.validation.Checks;

/**
 * How goods were screened as high risk cargo or mail, and what was found (IE3R03).
 *
 * @param resultCode an..3, such as 1 for cleared
 * @param methods 2 to 9 screening methods, an..3 each
 * @param authorisedPerson who screened, an..70; sealed
 * @param facility where, an..512; sealed
 * @param remarks an..512; sealed
 * @param screenedAt UTC
 */
public record ScreeningResult(
        String resultCode,
        List<String> methods,
        String authorisedPerson,
        Optional<String> facility,
        Optional<String> remarks,
        Instant screenedAt) {

    /** Goods of high risk are screened by two methods at least. */
    public static final int METHODS_MIN = 2;

    /** The most methods of one result. */
    public static final int METHODS_MAX = 9;

    private static final int NAME_LENGTH_MAX = 70;

    public ScreeningResult {
        methods = List.copyOf(methods);
    }

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.code(pointer + "/resultCode", "FORMAT", resultCode)
                .count(pointer + "/methods", methods.size(), METHODS_MIN, METHODS_MAX)
                .each(pointer + "/methods", methods, (inner, at, method) -> inner.code(at, "HRCM", method))
                .unless(
                        methods.stream().distinct().count() == methods.size(),
                        "HRCM",
                        pointer + "/methods",
                        "A screening method is named twice.",
                        "Name each method once.")
                .text(pointer + "/authorisedPerson", authorisedPerson, NAME_LENGTH_MAX)
                .text(pointer + "/facility", facility)
                .text(pointer + "/remarks", remarks);
    }
}
