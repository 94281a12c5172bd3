package org.waybook.query.consignment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.waybook.projections.views.ConsignmentSummary;
import org.waybook.query.status.ViewState;
import tools.jackson.databind.JsonNode;

/**
 * A consignment as it stands.
 *
 * @param particulars everything that is declared of it
 * @param supplementaryFilings from the log and not from the view
 */
@Schema(description = "A consignment as it stands.")
record ConsignmentAnswer(
        ConsignmentSummary summary,

        @Schema(
                description = "Everything that is declared: the filing's particulars and those of the consignment.",
                implementation = Object.class)
        JsonNode particulars,

        @Schema(description = "Who has to file below its filings, and who has, as the log stands.")
        List<SupplementaryFilingAnswer> supplementaryFilings,

        Links links,
        ViewState view) {

    /** Where to read on. */
    record Links(String timeline, String filing) {

        static Links of(ConsignmentSummary summary) {
            return new Links("/api/consignments/" + summary.id() + "/timeline", "/api/filings/" + summary.mrn());
        }
    }
}
