package org.waybook.domain.risk;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.validation.Checks;

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

    private static final int CRITERIA_LENGTH_MAX = 17;

    /** The most elements that one finding may point to. */
    public static final int POINTERS_MAX = 9;

    public RiskResult {
        pointers = List.copyOf(pointers);
    }

    /** Adds what is wrong with it. */
    public void check(Checks checks, String pointer) {
        checks.code(pointer + "/type", "CL739", type, "[A-Z0-9]", "Give one character.")
                .code(pointer + "/riskArea", "CL740", riskArea)
                .code(pointer + "/riskLevel", "CL758", riskLevel)
                .code(pointer + "/resultCode", "FORMAT", resultCode, "[0-9]", "Give one digit.")
                .text(pointer + "/text", text)
                .count(pointer + "/pointers", pointers.size(), 0, POINTERS_MAX);
        criteriaId.ifPresent(id -> checks.text(pointer + "/criteriaId", id, CRITERIA_LENGTH_MAX));
    }
}
