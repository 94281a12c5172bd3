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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.problem.CheckedParameters;
import org.waybook.query.problem.Problem;

/** Answers proofs that can be checked without the log. */
@RestController
@Tag(name = "Audit")
final class ProofController {

    private static final String POSITION = "position";
    private static final String SIZE = "size";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final NeedToKnow needToKnow;
    private final Evidence evidence;

    ProofController(NeedToKnow needToKnow, Evidence evidence) {
        this.needToKnow = needToKnow;
        this.evidence = evidence;
    }

    @Operation(
            summary = "Prove that an event stands in the log",
            description =
                    "A document that can be checked offline with api-docs/proof/ProofCheck.java. It shows the event"
                            + " as it is stored; what is sealed in it stays sealed. For auditors only.")
    @Parameter(
            name = SIZE,
            in = ParameterIn.QUERY,
            description = "Against the checkpoint of so many events; the latest where it is not given.",
            schema = @Schema(type = "integer", format = "int64", minimum = "1"))
    @ApiResponse(responseCode = "200", description = "The proof.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such checkpoint, or it does not cover the position.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/audit/proofs/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
    InclusionProof inclusion(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(description = "Position of the event.", schema = @Schema(type = "integer", format = "int64"))
                    @PathVariable
                    String position,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        needToKnow.requireMaySeeStoredEvents(Reader.of(token));
        CheckedParameters given = new CheckedParameters(parameters, List.of(SIZE));
        MultiValueMap<String, String> path = new LinkedMultiValueMap<>();
        path.add(POSITION, position);
        CheckedParameters inPath = new CheckedParameters(path, List.of(POSITION));
        Optional<Long> size = given.number(SIZE, 1, Long.MAX_VALUE);
        Optional<Long> event = inPath.number(POSITION, 0, Long.MAX_VALUE);
        given.requireNoErrors();
        inPath.requireNoErrors();
        return evidence.inclusion(event.orElseThrow(), evidence.checkpoint(size));
    }

    @Operation(
            summary = "Prove that an older log is the beginning of a newer one",
            description = "For who holds a checkpoint: nothing that it covers was altered, removed or inserted since."
                    + " Can be checked offline with api-docs/proof/ProofCheck.java.")
    @Parameter(
            name = FROM,
            in = ParameterIn.QUERY,
            required = true,
            description = "Number of events of the older checkpoint.",
            schema = @Schema(type = "integer", format = "int64", minimum = "1"))
    @Parameter(
            name = TO,
            in = ParameterIn.QUERY,
            description = "Number of events of the newer checkpoint; the latest where it is not given.",
            schema = @Schema(type = "integer", format = "int64", minimum = "1"))
    @ApiResponse(responseCode = "200", description = "The proof.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such checkpoint.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/audit/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ConsistencyProof consistency(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        needToKnow.requireMaySeeCheckpoints(Reader.of(token));
        CheckedParameters checked = new CheckedParameters(parameters, List.of(FROM, TO));
        Optional<Long> from = checked.number(FROM, 1, Long.MAX_VALUE);
        Optional<Long> to = checked.number(TO, 1, Long.MAX_VALUE);
        if (checked.all(FROM).isEmpty()) {
            checked.add(FROM, "MISSING", "No size to begin with is given.", "Give one, such as from=1000.");
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            checked.add(
                    TO, "SMALLER", to.get() + " is less than " + from.get() + ".", "Give the smaller size as 'from'.");
        }
        checked.requireNoErrors();
        return evidence.consistency(evidence.checkpoint(from), evidence.checkpoint(to));
    }
}
