package org.waybook.query.asof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.contracts.json.DomainJson;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.projections.views.StateName;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.asof.Replay.Moment;
import org.waybook.query.asof.Replay.Stood;
import org.waybook.query.consignment.KnownConsignments;
import org.waybook.query.problem.ApiProblem;
import org.waybook.query.problem.CheckedParameters;
import org.waybook.query.problem.Moments;
import org.waybook.query.problem.Problem;

/** Answers what a consignment was at a moment. */
@RestController
@Tag(name = "Consignments")
final class AsOfController {

    private static final String TIME = "time";
    private static final String POSITION = "position";

    private final NeedToKnow needToKnow;
    private final Replay replay;

    AsOfController(NeedToKnow needToKnow, EventStore eventStore) {
        this.needToKnow = needToKnow;
        this.replay = new Replay(eventStore);
    }

    @Operation(
            summary = "Read a consignment as it stood",
            description = "The state after all events recorded up to and with a moment, or up to and with a position;"
                    + " give one of both.")
    @Parameter(
            name = TIME,
            in = ParameterIn.QUERY,
            description = "Time of recording, UTC.",
            example = "2026-03-31T12:00:00Z",
            schema = @Schema(type = "string", format = "date-time"))
    @Parameter(
            name = POSITION,
            in = ParameterIn.QUERY,
            description = "Position in the log.",
            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
    @ApiResponse(responseCode = "200", description = "The consignment as it stood.")
    @ApiResponse(
            responseCode = "404",
            description = "It did not exist yet, and the answer says since when it does; or it does not exist.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/consignments/{id}/as-of", produces = MediaType.APPLICATION_JSON_VALUE)
    AsOfAnswer asOf(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(description = "Identifier of the consignment.") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        needToKnow.readerOf(token);
        Moment moment = moment(parameters);
        ConsignmentId consignment = KnownConsignments.identifier(id);
        Stood stood =
                replay.upTo(consignment, moment).orElseThrow(() -> KnownConsignments.unknown(consignment.value()));
        Declared declared =
                stood.state().declarations().leadingWithSale().orElseThrow(() -> notYet(consignment, stood));
        return new AsOfAnswer(
                stood.position(),
                stood.time(),
                StateName.of(stood.state()),
                DomainJson.particulars(declared.mrn(), declared.particulars()),
                stood.events());
    }

    private static Moment moment(MultiValueMap<String, String> parameters) {
        CheckedParameters checked = new CheckedParameters(parameters, List.of(TIME, POSITION));
        Optional<Instant> time = checked.single(TIME).flatMap(value -> checked.check(TIME, value, Moments::to));
        Optional<Long> position = checked.number(POSITION, 0, Long.MAX_VALUE);
        boolean both = !checked.all(TIME).isEmpty() && !checked.all(POSITION).isEmpty();
        boolean none = checked.all(TIME).isEmpty() && checked.all(POSITION).isEmpty();
        if (both || none) {
            checked.add(
                    TIME,
                    both ? "GIVEN_TWICE" : "MISSING",
                    both ? "Both a time and a position are given." : "Neither a time nor a position is given.",
                    "Give one of them, such as position=12.");
        }
        checked.requireNoErrors();
        return time.<Moment>map(Moment.AtTime::new).orElseGet(() -> new Moment.AtPosition(position.orElseThrow()));
    }

    private static ApiProblem notYet(ConsignmentId id, Stood stood) {
        return ApiProblem.notFound(
                "NOT_ANNOUNCED_YET",
                "Consignment " + id.value() + " did not exist then; it exists since " + stood.since() + ", position "
                        + stood.sincePosition() + ".");
    }
}
