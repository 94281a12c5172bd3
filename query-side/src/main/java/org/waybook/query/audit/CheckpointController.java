package org.waybook.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.eventstore.checkpoint.SignedCheckpoint;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.problem.CheckedParameters;
import org.waybook.query.problem.Problem;

/** Answers what the log's keeper signed about it, and with which key. */
@RestController
@Tag(
        name = "Audit",
        description = "Evidence that nothing was altered, for auditors; without stored events also for operators.")
final class CheckpointController {

    private static final String BEFORE = "before";
    private static final String LIMIT = "limit";

    private static final int LIMIT_DEFAULT = 20;

    /** A checkpoint takes about a kilobyte as JSON. */
    private static final int LIMIT_MAX = 100;

    private final NeedToKnow needToKnow;
    private final Evidence evidence;

    CheckpointController(NeedToKnow needToKnow, Evidence evidence) {
        this.needToKnow = needToKnow;
        this.evidence = evidence;
    }

    @Operation(summary = "List the signed checkpoints", description = "The newest first.")
    @Parameter(
            name = LIMIT,
            in = ParameterIn.QUERY,
            description = "How many.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = BEFORE,
            in = ParameterIn.QUERY,
            description = "Only those of fewer events; the answer gives the number for its next page.",
            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
    @ApiResponse(responseCode = "200", description = "A page of checkpoints.")
    @GetMapping(path = "/api/audit/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckpointsAnswer checkpoints(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        needToKnow.requireMaySeeCheckpoints(Reader.of(token));
        CheckedParameters checked = new CheckedParameters(parameters, List.of(LIMIT, BEFORE));
        int limit = checked.number(LIMIT, 1, LIMIT_MAX).map(Math::toIntExact).orElse(LIMIT_DEFAULT);
        long before = checked.number(BEFORE, 0, Long.MAX_VALUE).orElse(Long.MAX_VALUE);
        checked.requireNoErrors();
        List<SignedCheckpoint> found = evidence.below(before, limit + 1);
        List<CheckpointAnswer> page =
                found.stream().limit(limit).map(CheckpointAnswer::of).toList();
        return new CheckpointsAnswer(
                page, found.size() > limit ? Optional.of(page.getLast().size()) : Optional.empty());
    }

    @Operation(
            summary = "Read the latest signed checkpoint",
            description =
                    "Keep its note where the log's keeper cannot reach it: whatever it covers can be proved against it.")
    @ApiResponse(responseCode = "200", description = "The checkpoint.")
    @ApiResponse(
            responseCode = "404",
            description = "None is signed yet, or none will be.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/audit/checkpoints/latest", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckpointAnswer latest(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        needToKnow.requireMaySeeCheckpoints(Reader.of(token));
        return CheckpointAnswer.of(evidence.latest());
    }

    @Operation(
            summary = "Read the key that signs checkpoints",
            description = "Compare its SHA-256 with what the log's keeper made known another way.")
    @ApiResponse(responseCode = "200", description = "The public key.")
    @ApiResponse(
            responseCode = "404",
            description = "This repository signs no checkpoints.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/audit/public-key", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicKeyAnswer publicKey(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        needToKnow.requireMaySeeCheckpoints(Reader.of(token));
        return evidence.publicKey();
    }
}
