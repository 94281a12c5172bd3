package org.waybook.intake.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.Refused;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.intake.decision.DecidedConsignment;
import org.waybook.intake.decision.DecisionRequests;
import org.waybook.intake.decision.RecordsDecision;

/** Referrals and their answers over HTTP. */
@RestController
@RequestMapping("/api/consignments/{id}")
@Tag(name = "Referrals", description = "What customs asks of those who filed.")
class ReferralController {

    private final DecisionRequests requests;

    ReferralController(DecisionRequests requests) {
        this.requests = requests;
    }

    @PostMapping(path = "/referrals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Issue a referral",
            description =
                    "The responsible member state asks the person filing for information (RFI), an amendment (RFA) or a screening (RFS; by air before loading only), while an analysis is open (IE4Q04, IE4Q05).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "referral", value = ReferralExamples.REFERRAL)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "No analysis is open, or the reference is taken.")
    ResponseEntity<DecidedConsignment> issue(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ReferralRequests::referral);
    }

    @PostMapping(path = "/referrals/{reference}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answer a referral",
            description =
                    "With information (IE3R02) or the result of a screening by two to nine methods (IE3R03); for the declarant or representative of the filing. A request for amendment is answered by amending the filing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "answer", value = ReferralExamples.ANSWER)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not who filed.")
    @ApiResponse(responseCode = "409", description = "The referral waits for no answer, or for another kind of answer.")
    ResponseEntity<DecidedConsignment> answer(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @PathVariable String reference,
            HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, asked -> ReferralRequests.answer(asked, named(reference)));
    }

    @PostMapping(path = "/referrals/{reference}/closure", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Close a referral",
            description = "The responsible member state is done with it, answered or not.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "closure", value = ReferralExamples.CLOSURE)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "The consignment is withdrawn or invalidated.")
    ResponseEntity<DecidedConsignment> close(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @PathVariable String reference,
            HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, asked -> ReferralRequests.closure(asked, named(reference)));
    }

    private static ReferralReference named(String path) {
        try {
            return new ReferralReference(path);
        } catch (InvalidValue notOne) {
            throw Refused.because(Refused.Kind.UNKNOWN, "REFERRAL_UNKNOWN", notOne.getMessage(), notOne.remedy());
        }
    }
}
