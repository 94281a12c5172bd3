package org.waybook.intake.linking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.decision.DecidedConsignment;
import org.waybook.intake.decision.DecisionIntake;
import org.waybook.intake.linking.ChooseMaster.AcceptProposal;
import org.waybook.intake.linking.ChooseMaster.DismissProposal;
import org.waybook.intake.linking.LinkProposals.Proposed;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.RequestConditions;

/** Proposals of master filings over HTTP. */
@RestController
@RequestMapping(path = "/api/consignments/{id}/link-proposals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Linking", description = "Choose the master filing of a consignment whose documents do not say it.")
class LinkProposalController {

    private static final byte[] NO_BODY = {};

    private final LinkProposalAnswers answers;
    private final CarryingOut carryingOut;
    private final RequestCircumstances circumstances;
    private final RequestConditions conditions;
    private final FilingHistory history;
    private final Clock clock;

    LinkProposalController(
            LinkProposalAnswers answers,
            CarryingOut carryingOut,
            RequestCircumstances circumstances,
            RequestConditions conditions,
            FilingHistory history,
            Clock clock) {
        this.answers = answers;
        this.carryingOut = carryingOut;
        this.circumstances = circumstances;
        this.conditions = conditions;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Master filings that may be the missing one",
            description = "Proposed by the same container, shipping marks or means of transport when the time to link"
                    + " is up (PET12); for the person filing and for officers whom the consignment concerns.")
    @ApiResponse(responseCode = "200", description = "The proposals; none where nothing is missing or nothing fits.")
    @ApiResponse(responseCode = "404", description = "There is no such consignment that you may see.")
    ResponseEntity<Proposed> proposals(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        ConsignmentId consignment = DecisionIntake.named(id);
        Proposed proposed = answers.proposals(consignment, RequestCircumstances.actor(token));
        return ResponseEntity.ok().eTag(entityTag(consignment)).body(proposed);
    }

    @PostMapping("/{mrn}/acceptance")
    @Operation(
            summary = "Accept a proposal",
            description = "Links the consignment to the master filing; for the person filing and for a risk analyst of"
                    + " the responsible member state.")
    @ApiResponse(responseCode = "201", description = "Linked; what the filings differ in is flagged.")
    @ApiResponse(responseCode = "200", description = "The same message was carried out before.")
    @ApiResponse(responseCode = "404", description = "There is no such consignment, or it is none of yours.")
    @ApiResponse(responseCode = "409", description = "Not proposed, linked already, or the master is not in force.")
    @ApiResponse(responseCode = "412", description = "The consignment has changed since.")
    ResponseEntity<DecidedConsignment> accept(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @PathVariable String mrn,
            HttpServletRequest request) {
        return choose(token, id, mrn, request, AcceptProposal::new);
    }

    @PostMapping("/{mrn}/dismissal")
    @Operation(
            summary = "Dismiss a proposal",
            description = "The master filing is not the one, and is not proposed again; for the person filing and for a"
                    + " risk analyst of the responsible member state.")
    @ApiResponse(responseCode = "201", description = "Dismissed.")
    @ApiResponse(responseCode = "200", description = "The same message was carried out before.")
    @ApiResponse(responseCode = "404", description = "There is no such consignment, or it is none of yours.")
    @ApiResponse(responseCode = "409", description = "Not proposed, or linked already.")
    @ApiResponse(responseCode = "412", description = "The consignment has changed since.")
    ResponseEntity<DecidedConsignment> dismiss(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @PathVariable String mrn,
            HttpServletRequest request) {
        return choose(token, id, mrn, request, DismissProposal::new);
    }

    private ResponseEntity<DecidedConsignment> choose(
            Jwt token, String id, String mrn, HttpServletRequest request, Choice choice) {
        ConsignmentId consignment = DecisionIntake.named(id);
        Mrn master = new Mrn(mrn);
        Circumstances stated = circumstances.of(token, request, Channel.JSON, clock.instant());
        Carried carried = carryingOut.carryOut(
                choice.of(consignment, master, stated.actor()), stated, conditions.of(request, NO_BODY, consignment));
        return ResponseEntity.status(carried.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag(entityTag(consignment))
                .body(new DecidedConsignment(
                        consignment.value(), history.lastPositionOf(consignment.value()), carried.answer()));
    }

    private String entityTag(ConsignmentId consignment) {
        return '"' + Long.toString(history.versionOf(consignment.value())) + '"';
    }

    /** Makes the command. */
    private interface Choice {
        ChooseMaster of(ConsignmentId consignment, Mrn master, Actor actor);
    }
}
