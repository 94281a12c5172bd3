package org.waybook.intake.control;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.intake.decision.DecidedConsignment;
import org.waybook.intake.decision.DecisionRequests;
import org.waybook.intake.decision.RecordsDecision;

/** Decisions on controls, their results and releases over HTTP. */
@RestController
@RequestMapping("/api/consignments/{id}")
@Tag(name = "Controls", description = "What is controlled, what came of it, and what is released.")
class ControlController {

    private final DecisionRequests requests;

    ControlController(DecisionRequests requests) {
        this.requests = requests;
    }

    @PostMapping(path = "/control-decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide on a control",
            description =
                    "The member state of arrival or presentation decides whether to control (IE4N09). A control bars changes of what is filed; unless announced is false, the person filing is told (IE3N08).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "decision", value = ControlExamples.DECISION)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a control officer of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "The goods are not here, or controlled or released already.")
    ResponseEntity<DecidedConsignment> decide(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ControlRequests::decision);
    }

    @PostMapping(path = "/aeo-notifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Announce a control in advance",
            description =
                    "Tells an authorised economic operator before the arrival that a recommended control will be done (IE4N11, IE3N09).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "advance-notice", value = ControlExamples.ADVANCE_NOTICE)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a control officer of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "The goods are here, or no control is recommended.")
    ResponseEntity<DecidedConsignment> announce(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ControlRequests::advanceNotice);
    }

    @PostMapping(path = "/control-results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Record the result of a control",
            description = "What the member state of control did and found (IE4S03).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "result", value = ControlExamples.RESULT)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a control officer of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "No control is due.")
    ResponseEntity<DecidedConsignment> result(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ControlRequests::result);
    }

    @PostMapping(path = "/control-forwardings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Forward a control",
            description =
                    "Gives the control to another member state that the consignment concerns, such as that of destination.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "forwarding", value = ControlExamples.FORWARDING)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a control officer of the member state that decides this.")
    @ApiResponse(responseCode = "409", description = "No control is due.")
    ResponseEntity<DecidedConsignment> forward(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ControlRequests::forwarding);
    }

    @PostMapping(path = "/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Release goods, or not",
            description =
                    "For further customs treatment, by the member state that controlled, else by that of presentation.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "release", value = ControlExamples.RELEASE)))
    @RecordsDecision
    @ApiResponse(responseCode = "403", description = "Not a control officer of the member state that decides this.")
    @ApiResponse(
            responseCode = "409",
            description = "The goods are not presented, a control is due, or they are released already.")
    ResponseEntity<DecidedConsignment> release(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, id, ControlRequests::release);
    }
}
