package org.waybook.intake.arrival;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.Answers.AnsweredArrival;
import org.waybook.intake.answering.Answers.AnsweredIncorrectState;
import org.waybook.intake.answering.Problems;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.json.JsonRequests;

/** Arrival notifications over HTTP. */
@RestController
@RequestMapping("/api/arrivals")
@Tag(name = "Arrivals", description = "Notify that goods have arrived.")
class ArrivalController {

    private final ArrivalIntake intake;
    private final FilingHistory history;
    private final RequestCircumstances circumstances;

    ArrivalController(ArrivalIntake intake, FilingHistory history, RequestCircumstances circumstances) {
        this.intake = intake;
        this.history = history;
        this.circumstances = circumstances;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Notify an arrival",
            description = "By MRN or by transport document with the carrier's EORI. Send a Message-Id header to make"
                    + " the request repeatable.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered (IE3R04).",
            content = @Content(schema = @Schema(implementation = AnsweredArrival.class)))
    @ApiResponse(responseCode = "409", description = "None of the goods is in a state to arrive (IE3N07).")
    @ApiResponse(responseCode = "422", description = "Something named is unknown, or rules are broken.")
    ResponseEntity<?> notifyArrival(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
        ArrivalRequest arrival = JsonRequests.read(RequestBody.of(request), ArrivalRequest::of);
        RegisteredArrival registered = intake.notifyArrival(
                arrival.notification(), circumstances.of(token, request, Channel.JSON, arrival.statedAt()));
        boolean noneArrived = registered.arrived().isEmpty() && registered.following() == 0;
        return noneArrived ? incorrectState(registered) : registered(registered);
    }

    private ResponseEntity<AnsweredArrival> registered(RegisteredArrival arrival) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new AnsweredArrival(
                        arrival.mrn().value(),
                        history.lastPositionOf(arrival.mrn().value()),
                        arrival.arrived().stream().map(ConsignmentId::value).toList(),
                        arrival.inIncorrectState().stream()
                                .map(state -> new AnsweredIncorrectState(
                                        state.consignment().value(), state.reason()))
                                .toList(),
                        arrival.following()));
    }

    private static ResponseEntity<?> incorrectState(RegisteredArrival arrival) {
        List<Finding> findings = arrival.inIncorrectState().stream()
                .map(state -> new Finding(
                        "IE3N07",
                        "",
                        "Consignment " + state.consignment().value() + " cannot arrive. " + state.reason(),
                        "File what is missing, then notify the arrival again as a new message."))
                .toList();
        return Problems.answer(Refused.Kind.CONFLICT, findings, pointer -> "");
    }
}
