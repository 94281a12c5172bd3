package org.waybook.intake.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.filing.SupplementaryFilings;

/** Who else has to file below a filing, and who has; of a filing that names anybody. */
@Schema(name = "SupplementaryFilings", description = "Who else has to file below a filing, and who has.")
public record AnsweredSupplements(
        @Schema(description = "NOT_COMPLETE where the time to link is over and some have not filed")
        SupplementaryFilings.Completeness completeness,

        List<AnsweredSupplement> declarants) {

    /** One who has to file. */
    @Schema(name = "SupplementaryFiling", description = "One who has to file below a filing (D.E. 13 15).")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AnsweredSupplement(
            @Schema(description = "EORI", example = "NL987654321")
            String declarant,

            @Schema(description = "What has to be filed; absent where the message leaves it open", example = "F14")
            Optional<String> filingType,

            @Schema(description = "MRN of what was filed; absent while it is awaited")
            Optional<String> filedBy) {}

    /** The answer about a filing; none where it names nobody. */
    public static Optional<AnsweredSupplements> of(SupplementaryFilings supplements) {
        return supplements.declarants().isEmpty()
                ? Optional.empty()
                : Optional.of(new AnsweredSupplements(
                        supplements.completeness(),
                        supplements.declarants().stream()
                                .map(one -> answered(supplements, one))
                                .toList()));
    }

    private static AnsweredSupplement answered(SupplementaryFilings supplements, SupplementaryDeclarant declarant) {
        return new AnsweredSupplement(
                declarant.identificationNumber().value(),
                declarant.supplementaryFilingType().map(Enum::name),
                supplements.by(declarant).map(Mrn::value));
    }
}
