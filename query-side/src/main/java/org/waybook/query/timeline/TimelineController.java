package org.waybook.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.InvalidValue;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.access.ScopedViews;
import org.waybook.query.consignment.KnownConsignments;
import org.waybook.query.problem.CheckedParameters;
import org.waybook.query.problem.Problem;
import org.waybook.query.status.ViewClock;

/** Answers what happened to a consignment. */
@RestController
@Tag(name = "Consignments")
final class TimelineController {

    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final int LIMIT_DEFAULT = 200;
    private static final int LIMIT_MAX = 500;

    private final NeedToKnow needToKnow;
    private final TimelineReading reading;

    TimelineController(NeedToKnow needToKnow, KnownConsignments consignments, ScopedViews views, ViewClock clock) {
        this.needToKnow = needToKnow;
        this.reading = new TimelineReading(consignments, views, clock);
    }

    @Operation(
            summary = "Read the timeline of a consignment",
            description = "Every event of the consignment, of its filing and of its arrival notifications, in the"
                    + " order of the log: what, who, when stated, when recorded, and what changed.")
    @Parameter(
            name = CURSOR,
            in = ParameterIn.QUERY,
            description = "The nextCursor of the answer before.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = LIMIT,
            in = ParameterIn.QUERY,
            description = "Events of a page.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "200"))
    @ApiResponse(responseCode = "200", description = "A page of the timeline.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such consignment, or none that the reader may know.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/consignments/{id}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    TimelineAnswer timeline(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(description = "Identifier of the consignment.") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Reader reader = needToKnow.readerOf(token);
        CheckedParameters checked = new CheckedParameters(parameters, List.of(CURSOR, LIMIT));
        long after = checked.single(CURSOR)
                .flatMap(cursor -> checked.check(CURSOR, cursor, TimelineController::position))
                .orElse(TimelineReading.BEFORE_THE_FIRST);
        int limit = checked.number(LIMIT, 1, LIMIT_MAX).map(Long::intValue).orElse(LIMIT_DEFAULT);
        checked.requireNoErrors();
        return reading.read(reader, KnownConsignments.identifier(id), after, limit);
    }

    private static long position(String cursor) {
        InvalidValue.unless(
                cursor.matches("after-[0-9]{1,18}"),
                "CURSOR",
                "'" + cursor + "' is not a cursor.",
                "Give the nextCursor of the answer before as it is, or leave the cursor out.");
        return Long.parseLong(cursor.substring(TimelineReading.CURSOR_PREFIX.length()));
    }
}
