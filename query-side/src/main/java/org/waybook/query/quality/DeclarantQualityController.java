package org.waybook.query.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.party.Eori;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.problem.ApiProblem;
import org.waybook.query.problem.Problem;
import org.waybook.query.status.ViewClock;

/** Answers how good the data are that a declarant files. */
@RestController
@Tag(name = "Data quality", description = "How good the data of filings are, and how to mend them.")
final class DeclarantQualityController {

    private final DeclarantQuality quality;

    DeclarantQualityController(ScopedViews views, ViewClock clock) {
        this.quality = new DeclarantQuality(views, clock);
    }

    @Operation(
            summary = "Read the data quality of a declarant",
            description = "Mean score, late filings and the most frequent weaknesses, also by month, and the latest"
                    + " filings that have any. Traders read the figures of their own EORI, officers and auditors those"
                    + " of the filings that they may know.")
    @ApiResponse(responseCode = "200", description = "The figures; zero filings where there are none to be known.")
    @ApiResponse(
            responseCode = "403",
            description = "A trader asks for another EORI than the own.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "That is no EORI number.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/declarants/{eori}/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    DeclarantQualityAnswer quality(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(description = "EORI of the declarant.", example = "FR12345678900012") @PathVariable
                    String eori) {
        return quality.of(eori(eori), Reader.of(token));
    }

    private static Eori eori(String text) {
        try {
            return new Eori(text);
        } catch (InvalidValue noEori) {
            throw ApiProblem.notFound("DECLARANT_UNKNOWN", noEori.getMessage() + " " + noEori.remedy());
        }
    }
}
