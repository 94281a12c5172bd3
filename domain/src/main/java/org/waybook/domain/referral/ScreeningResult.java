package org.waybook.domain.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.InvalidValue;

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

    public ScreeningResult {
        methods = List.copyOf(methods);
        InvalidValue.unless(
                resultCode.matches("[A-Z0-9]{1,3}"),
                "FORMAT",
                "'" + resultCode + "' is not a result code.",
                "Give one to three capital letters or digits.");
        InvalidValue.unless(
                methods.size() >= METHODS_MIN && methods.size() <= METHODS_MAX,
                "HRCM",
                "The result names " + methods.size() + " screening methods.",
                "Name " + METHODS_MIN + " to " + METHODS_MAX + " methods.");
        InvalidValue.unless(
                methods.stream().allMatch(method -> method.matches("[A-Z0-9]{1,3}"))
                        && methods.stream().distinct().count() == methods.size(),
                "HRCM",
                "The screening methods are not different codes of one to three characters.",
                "Name each method once, such as XRY, EDD.");
        InvalidValue.unless(
                !authorisedPerson.isBlank() && authorisedPerson.length() <= 70,
                "FORMAT",
                "The authorised person has not 1 to 70 characters.",
                "Name the person who screened the goods.");
    }
}
