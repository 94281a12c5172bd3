package org.waybook.intake.linking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies that questions for proposals are answered with. */
final class LinkProposals {

    private LinkProposals() {}

    /** Which master filings are proposed for a consignment. */
    @Schema(name = "LinkProposals", description = "Master filings that may be the missing one of a consignment.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Proposed(
            @Schema(description = "Identifier of the consignment")
            String consignment,

            @Schema(
                    allowableValues = {
                        "BEFORE_LOADING",
                        "COMPLETE_ALONE",
                        "PENDING_LINKING",
                        "PENDING_COMPLETENESS",
                        "NOT_COMPLETE",
                        "COMPLETE"
                    })
            String completeness,

            @Schema(description = "MRN of the master filing, once it is linked")
            Optional<String> master,

            @Schema(description = "The surest first") List<Candidate> proposals) {}

    /** One master filing. */
    @Schema(name = "LinkProposal", description = "A master filing that may be the missing one.")
    record Candidate(
            String mrn,

            @Schema(description = "0 to 100, the surer the higher")
            int score,

            @Schema(description = "What speaks for it") List<String> reasons,

            Map<String, String> links) {}
}
