package org.waybook.query.consignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.waybook.domain.filing.SupplementaryFilings.Completeness;

/** Somebody who has to file below one of a consignment's filings. */
@Schema(description = "Somebody who has to file below one of the consignment's filings (D.E. 13 15).")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SupplementaryFilingAnswer(
        @Schema(description = "MRN of the filing that names them")
        String filing,

        @Schema(description = "EORI", example = "NL987654321")
        String declarant,

        @Schema(description = "What has to be filed; absent where the message leaves it open", example = "F14")
        Optional<String> filingType,

        @Schema(description = "MRN of what was filed; absent while it is awaited")
        Optional<String> filedBy,

        @Schema(description = "Of all whom that filing names; NOT_COMPLETE where the time to link is over")
        Completeness completeness) {}
