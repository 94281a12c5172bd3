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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.answering.Answers.AnsweredArrival;
import org.waybook.intake.answering.Answers.ArrivalStatus;
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
    private final ArrivalAnswers answers;
    private final RequestCircumstances circumstances;

    ArrivalController(ArrivalIntake intake, ArrivalAnswers answers, RequestCircumstances circumstances) {
        this.intake = intake;
        this.answers = answers;
        this.circumstances = circumstances;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Notify an arrival",
            description = "Of a ship or an aircraft with all goods aboard, by its IMO, ENI or flight number and the"
                    + " estimated arrival of the filings; of master documents; or of goods, by MRN or by transport"
                    + " document with the carrier's EORI. Goods by road and rail are presented without an arrival"
                    + " notification. Send a Message-Id header to make the request repeatable.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered (IE3R04), and every consignment told.",
            content = @Content(schema = @Schema(implementation = AnsweredArrival.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Registered (IE3R04); the consignments are found and told now.",
            content = @Content(schema = @Schema(implementation = AnsweredArrival.class)))
    @ApiResponse(
            responseCode = "409",
            description = "None of the goods is in a state to arrive (IE3N07), or the arrival was notified before.")
    @ApiResponse(responseCode = "422", description = "Something named is unknown, or rules are broken.")
    ResponseEntity<?> notifyArrival(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
        ArrivalRequest arrival = JsonRequests.read(RequestBody.of(request), ArrivalRequest::of);
        RegisteredArrival registered = intake.notifyArrival(
                arrival.notification(), circumstances.of(token, request, Channel.JSON, arrival.statedAt()));
        if (registered.isToldLater()) {
            return ResponseEntity.accepted().body(answers.registered(registered));
        }
        return registered.arrived().isEmpty()
                ? incorrectState(registered)
                : ResponseEntity.status(HttpStatus.CREATED).body(answers.registered(registered));
    }

    @GetMapping(path = "/{mrn}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What became of an arrival", description = "How many consignments arrived, and how many not.")
    @ApiResponse(responseCode = "200", description = "Where the notification stands.")
    @ApiResponse(responseCode = "404", description = "There is none that you may see.")
    ArrivalStatus status(@AuthenticationPrincipal Jwt token, @PathVariable String mrn) {
        return answers.status(new Mrn(mrn), RequestCircumstances.actor(token));
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
