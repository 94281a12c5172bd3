package org.waybook.intake.risk;

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
import org.waybook.intake.decision.DecidedConsignment;
import org.waybook.intake.decision.DecisionRequests;
import org.waybook.intake.decision.RecordsDecision;

/** Results and conclusions of risk analysis over HTTP. */
@RestController
@RequestMapping("/api/consignments/{id}")
@Tag(name = "Risk", description = "What risk analysts find and conclude.")
class RiskController {

    private final DecisionRequests requests;

    RiskController(DecisionRequests requests) {
        this.requests = requests;
    }

    @PostMapping(path = "/e-screening-results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Submit an e-screening result",
            description =
                    "The result of a member state that the consignment concerns, its own only, with the analyst who answers for it (IE4S01). Sent again while the analysis is open, it replaces the earlier one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "e-screening", value = RiskExamples.E_SCREENING)))
    @RecordsDecision
    @ApiResponse(
            responseCode = "403",
            description = "Not a risk analyst of a member state that the consignment concerns.")
    @ApiResponse(responseCode = "409", description = "No analysis of the phase is open.")
    ResponseEntity<DecidedConsignment> eScreening(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, RiskRequests::eScreening);
    }

    @PostMapping(path = "/risk-results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Submit the risk result",
            description =
                    "The result of the responsible member state (IE4S02). Sent again while the analysis is open, it replaces the earlier one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "risk-result", value = RiskExamples.RISK_RESULT)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "No analysis of the phase is open.")
    ResponseEntity<DecidedConsignment> riskResult(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, RiskRequests::riskResult);
    }

    @PostMapping(path = "/assessment-completions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Complete an assessment",
            description =
                    "Concludes the analysis of a phase (IE4N04): once the risk result is given, no referral is open, and the involved member states answered or their time ran out.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "completion", value = RiskExamples.COMPLETION)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "Something is still awaited, or no analysis of the phase is open.")
    ResponseEntity<DecidedConsignment> complete(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, RiskRequests::completion);
    }

    @PostMapping(path = "/control-recommendations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Recommend a control",
            description =
                    "The responsible member state recommends a control; it goes out when the goods arrive (IE4N05).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "recommendation", value = RiskExamples.RECOMMENDATION)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "Whether to control is already decided.")
    ResponseEntity<DecidedConsignment> recommend(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, RiskRequests::recommendation);
    }

    @PostMapping(path = "/do-not-load", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Forbid the loading",
            description =
                    "Of receptacles, transport documents or containers (IE4Q03): by air while the analysis before loading is open, by sea until the ship departs.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "do-not-load", value = RiskExamples.DO_NOT_LOAD)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "The goods are loaded, or do not travel by air or sea.")
    ResponseEntity<DecidedConsignment> doNotLoad(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, RiskRequests::doNotLoad);
    }
}
