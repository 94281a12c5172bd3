package org.waybook.domain.risk;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.InvalidValue;

/**
 * One finding of a risk analysis. The criteria behind it are confidential: only their identifier is kept.
 *
 * @param type a1 of CL739
 * @param riskArea of CL740, an..3
 * @param riskLevel of CL758, an..3
 * @param criteriaId identifier of the risk criteria, an..17
 * @param resultCode n1
 * @param text what the analyst says, an..512
 * @param pointers JSON pointers of the elements it is about, at most nine
 */
public record RiskResult(
        String type,
        Optional<String> riskArea,
        Optional<String> riskLevel,
        Optional<String> criteriaId,
        String resultCode,
        Optional<String> text,
        List<String> pointers) {

    /** The longest text. */
    public static final int TEXT_LENGTH_MAX = 512;

    /** The most elements that one finding may point to. */
    public static final int POINTERS_MAX = 9;

    public RiskResult {
        pointers = List.copyOf(pointers);
        InvalidValue.unless(
                type.matches("[A-Z0-9]"), "CL739", "'" + type + "' is not a type of result.", "Give one character.");
        InvalidValue.unless(
                resultCode.matches("[0-9]"), "FORMAT", "'" + resultCode + "' is not a result code.", "Give one digit.");
        InvalidValue.unless(
                riskArea.filter(area -> !area.matches("[A-Z0-9]{1,3}")).isEmpty(),
                "CL740",
                "'" + riskArea.orElse("") + "' is not a risk area.",
                "Give one to three capital letters or digits.");
        InvalidValue.unless(
                riskLevel.filter(level -> !level.matches("[A-Z0-9]{1,3}")).isEmpty(),
                "CL758",
                "'" + riskLevel.orElse("") + "' is not a risk level.",
                "Give one to three capital letters or digits.");
        InvalidValue.unless(
                criteriaId.filter(id -> id.isBlank() || id.length() > 17).isEmpty(),
                "FORMAT",
                "The identifier of the risk criteria has not 1 to 17 characters.",
                "Give the identifier alone.");
        InvalidValue.unless(
                text.filter(words -> words.length() > TEXT_LENGTH_MAX).isEmpty(),
                "FORMAT",
                "The text of the result has more than " + TEXT_LENGTH_MAX + " characters.",
                "Shorten it.");
        InvalidValue.unless(
                pointers.size() <= POINTERS_MAX,
                "CARDINALITY",
                "The result points to " + pointers.size() + " elements.",
                "Point to at most " + POINTERS_MAX + ".");
    }
}
