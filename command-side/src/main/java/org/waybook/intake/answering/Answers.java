package org.waybook.intake.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies that the intake answers with. */
public final class Answers {

    private Answers() {}

    /** A filing is registered (IE3R01). */
    @Schema(name = "RegisteredFiling", description = "A filing is registered (IE3R01).")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RegisteredFiling(
            @Schema(description = "Movement Reference Number, an18", example = "26FR0A1B2C3D4E5F6T4")
            String mrn,

            @Schema(description = "Position of the filing's last event in the log")
            long position,

            @Schema(description = "Local Reference Number of the declarant")
            String lrn,

            @Schema(description = "Identifiers of up to 100 consignments")
            List<String> consignments,

            @Schema(description = "Number of consignments announced")
            int consignmentCount,

            @Schema(description = "Elements of the message that are known but that Waybook does not keep yet")
            List<String> notKept,

            Optional<AnsweredQuality> quality,
            Map<String, String> links) {}

    /** A filing is received; its acceptance or refusal follows. */
    @Schema(name = "ReceivedFiling", description = "A filing is received; acceptance or refusal follows.")
    public record ReceivedFiling(
            @Schema(description = "Movement Reference Number, an18", example = "26FR0A1B2C3D4E5F6T4")
            String mrn,

            @Schema(allowableValues = {"RECEIVED"}) String state,

            @Schema(description = "Local Reference Number of the declarant")
            String lrn,

            @Schema(description = "Number of consignments announced")
            int consignmentCount,

            @Schema(description = "Elements of the message that are known but that Waybook does not keep yet")
            List<String> notKept,

            Map<String, String> links) {}

    /** Where a filing stands. */
    @Schema(name = "FilingStatus", description = "Where a filing stands.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FilingStatus(
            String mrn,
            String lrn,

            @Schema(allowableValues = {"RECEIVED", "ACCEPTED", "INVALIDATED"})
            String state,

            @Schema(description = "1 as filed, one more with each amendment")
            int version,

            String filingType,
            Declarant declarant,
            int consignmentCount,

            @Schema(description = "Whether all its consignments are there")
            boolean spread,

            Optional<AnsweredQuality> quality,

            @Schema(description = "Who else has to file below it; absent where it names nobody")
            Optional<AnsweredSupplements> supplementaryFilings,

            Map<String, String> links) {}

    /** In whose name a filing was made. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Declarant(String name, Optional<String> eori) {}

    /** An amendment is accepted (IE3N10). */
    @Schema(name = "AcceptedAmendment", description = "An amendment is accepted (IE3N10).")
    public record AcceptedAmendment(
            String mrn,
            int version,
            long position,

            @Schema(description = "Whether the consignments of a large filing follow shortly")
            boolean spreadLater,

            List<AnsweredChange> changes) {}

    /** One change of an amendment. */
    @Schema(name = "AnsweredChange", description = "One change; of the header where no consignment is named.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AnsweredChange(
            Optional<String> consignment,

            @Schema(description = "JSON pointer of the element")
            String pointer,

            Optional<String> element,
            @Schema(description = "D.E. number") Optional<String> dataElement,
            Optional<String> before,
            Optional<String> after) {}

    /** A filing is invalidated (IE3R07). */
    @Schema(name = "InvalidatedFiling", description = "A filing is invalidated (IE3R07).")
    public record InvalidatedFiling(String mrn, long position) {}

    /** An arrival is registered (IE3R04). */
    @Schema(name = "AnsweredArrival", description = "An arrival is registered (IE3R04).")
    public record AnsweredArrival(
            @Schema(description = "Number of the notification itself")
            String mrn,

            long position,

            @Schema(description = "Consignments that arrived; empty where they are told later")
            List<String> arrived,

            @Schema(description = "Consignments that could not (IE3N07); empty where they are told later")
            List<AnsweredIncorrectState> incorrectState,

            @Schema(description = "Whether the consignments are found and told afterwards; see links.self for how many")
            boolean toldLater,

            @Schema(description = "How many consignments the filings named announce, where they are told afterwards")
            int following,

            Map<String, String> links) {}

    /** What became of an arrival notification. */
    @Schema(name = "ArrivalStatus", description = "What became of an arrival notification.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ArrivalStatus(
            @Schema(description = "Number of the notification itself")
            String mrn,

            @Schema(allowableValues = {"BEING_TOLD", "TOLD", "UNMATCHED"})
            String state,

            @Schema(description = "How many consignments arrived, wholly or in part; absent while they are being told")
            Optional<Integer> arrived,

            @Schema(description = "How many could not arrive (IE3N07); absent while they are being told")
            Optional<Integer> incorrectState,

            @Schema(description = "Why nothing fits") Optional<String> reason,

            Map<String, String> links) {}

    /** A consignment that could not arrive. */
    @Schema(name = "IncorrectState", description = "A consignment that could not arrive, and why.")
    public record AnsweredIncorrectState(String id, String reason) {}
}
