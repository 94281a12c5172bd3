package org.waybook.query.consignment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.projections.views.ConsignmentDocument;
import org.waybook.projections.views.View;
import org.waybook.query.access.NeedToKnow;
import org.waybook.query.access.Reader;
import org.waybook.query.consignment.ConsignmentAnswer.Links;
import org.waybook.query.problem.Problem;
import org.waybook.query.status.ViewClock;

/** Answers what a consignment is now. */
@RestController
@Tag(name = "Consignments")
final class ConsignmentController {

    private final NeedToKnow needToKnow;
    private final KnownConsignments consignments;
    private final ViewClock clock;
    private final SupplementaryFilingsRead supplementaryFilings;

    ConsignmentController(
            NeedToKnow needToKnow, KnownConsignments consignments, ViewClock clock, EventStore eventStore) {
        this.needToKnow = needToKnow;
        this.consignments = consignments;
        this.clock = clock;
        this.supplementaryFilings = new SupplementaryFilingsRead(eventStore);
    }

    @Operation(summary = "Read a consignment", description = "Its summary and all its particulars, as they stand.")
    @ApiResponse(responseCode = "200", description = "The consignment.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such consignment, or none that the reader may know.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/api/consignments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsignmentAnswer> read(
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            @Parameter(description = "Identifier of the consignment.") @PathVariable String id) {
        Reader reader = needToKnow.readerOf(token);
        ViewClock.Started started = clock.start(View.CONSIGNMENTS);
        ConsignmentId consignment = KnownConsignments.identifier(id);
        ConsignmentDocument document = consignments.find(reader, consignment, ConsignmentDocument.class);
        ConsignmentAnswer answer = new ConsignmentAnswer(
                document.summary(),
                document.particulars(),
                supplementaryFilings.of(consignment),
                Links.of(document.summary()),
                started.done());
        return ResponseEntity.ok()
                .eTag('"' + Long.toString(document.summary().version()) + '"')
                .body(answer);
    }
}
