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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.intake.decision.AnsweredGoods;
import org.waybook.intake.decision.GoodsRequests;

/** Results of risk analysis for many consignments at once: what an automated screening sends, and bulk triage. */
@RestController
@RequestMapping("/api")
@Tag(name = "Risk", description = "What risk analysts find and conclude.")
class RiskOfGoodsController {

    private final GoodsRequests requests;

    RiskOfGoodsController(GoodsRequests requests) {
        this.requests = requests;
    }

    @PostMapping(path = "/e-screening-results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Submit the same e-screening result for several consignments",
            description =
                    "By filing, transport document with the carrier's EORI, or consignment, at most 100 (IE4S01). It is recorded for all of them or for none.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            name = "e-screening of goods",
                                            value = RiskExamples.E_SCREENING_OF_GOODS)))
    @ApiResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AnsweredGoods.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Not a risk analyst of a member state that the consignments concern.")
    @ApiResponse(responseCode = "409", description = "No analysis of the phase is open for one of them.")
    @ApiResponse(responseCode = "422", description = "Something named is unknown, or rules are broken.")
    ResponseEntity<AnsweredGoods> eScreening(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, RiskRequests::eScreeningOfGoods);
    }

    @PostMapping(path = "/risk-results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Submit the same risk result for several consignments",
            description =
                    "By filing, transport document with the carrier's EORI, or consignment, at most 100 (IE4S02). With `complete` their assessment is completed in the same commit. It is recorded for all of them or for none.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            name = "risk result of goods",
                                            value = RiskExamples.RISK_RESULT_OF_GOODS)))
    @ApiResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AnsweredGoods.class)))
    @ApiResponse(responseCode = "403", description = "Not a risk analyst of the member state that decides this.")
    @ApiResponse(
            responseCode = "409",
            description = "No analysis of the phase is open for one of them, or something is still awaited.")
    @ApiResponse(responseCode = "422", description = "Something named is unknown, or rules are broken.")
    ResponseEntity<AnsweredGoods> riskResult(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, RiskRequests::riskResultOfGoods);
    }
}
