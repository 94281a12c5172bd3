package org.waybook.intake.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.message.MessageCommand;
import org.waybook.domain.message.MessageCommand.Acknowledge;
import org.waybook.domain.message.MessageCommand.Resend;
import org.waybook.domain.message.MessageId;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.notification.MessageAnswers.AnsweredMessage;
import org.waybook.intake.notification.MessageAnswers.AnsweredMessages;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.RequestConditions;

/** Messages from customs over HTTP: poll, acknowledge, ask for them again. */
@RestController
@RequestMapping("/api/messages")
@Tag(name = "Messages", description = "What customs has to tell you: your operator, or your member state.")
class MessageController {

    private static final int BODY_BYTES_MAX = 1_024;

    private static final String PAGE = """
            {"messages": [{"id": "5f0c6b8e-35e9-3a51-9f0b-0d2c7b1f2a10", "type": "IE3R01",
              "title": "Registration response", "priority": "B", "recipient": "FR123456789", "state": "PENDING",
              "mrn": "26FR0A1B2C3D4E5F6T4", "consignments": [],
              "content": [{"name": "lrn", "value": "FR-2026-0042"}, {"name": "consignmentCount", "value": "1"}],
              "issuedAt": "2026-03-14T06:12:30.250Z", "position": 42}],
             "next": "B-0000000000000000042"}""";

    private final MessageReading reading;
    private final CarryingOut carrying;
    private final RequestCircumstances circumstances;
    private final RequestConditions conditions;
    private final Clock clock;

    MessageController(
            MessageReading reading,
            CarryingOut carrying,
            RequestCircumstances circumstances,
            RequestConditions conditions,
            Clock clock) {
        this.reading = reading;
        this.carrying = carrying;
        this.circumstances = circumstances;
        this.conditions = conditions;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Your messages",
            description = "Those of your EORI, or of your member state; by priority, then as they were issued.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            schema = @Schema(implementation = AnsweredMessages.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    @ApiResponse(responseCode = "403", description = "No messages go to your role.")
    @ApiResponse(responseCode = "422", description = "A parameter is wrong; every error is listed.")
    AnsweredMessages list(
            @AuthenticationPrincipal Jwt token,
            @Parameter(description = "pending (usual), acknowledged or all") @RequestParam(required = false)
                    String state,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) String after,
            @Parameter(description = "1 to 100, usually 20") @RequestParam(required = false) String limit,
            HttpServletRequest request) {
        MessageRequests asked = MessageRequests.of(request.getParameterMap());
        return reading.page(RequestCircumstances.actor(token), asked.shelf(), asked.after(), asked.limit());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One of your messages")
    @ApiResponse(responseCode = "200", description = "The message.")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not for you.")
    AnsweredMessage one(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        return reading.message(RequestCircumstances.actor(token), MessageRequests.named(id));
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(
            summary = "Acknowledge a message",
            description = "You have taken it in; it no longer waits. Acknowledging it again changes nothing.")
    @ApiResponse(responseCode = "201", description = "Acknowledged.")
    @ApiResponse(responseCode = "200", description = "The same request was carried out before.")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not for you.")
    ResponseEntity<AnsweredMessage> acknowledge(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return carryOut(token, request, id, Acknowledge::new);
    }

    @PostMapping("/{id}/resend")
    @Operation(
            summary = "Have a message sent again",
            description = "It waits among your pending messages once more, at its old place.")
    @ApiResponse(responseCode = "201", description = "It waits again.")
    @ApiResponse(responseCode = "200", description = "The same request was carried out before.")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not for you.")
    ResponseEntity<AnsweredMessage> resend(
            @AuthenticationPrincipal Jwt token, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return carryOut(token, request, id, Resend::new);
    }

    private ResponseEntity<AnsweredMessage> carryOut(
            Jwt token, HttpServletRequest request, String path, BiFunction<MessageId, Actor, MessageCommand> wanted)
            throws IOException {
        MessageId id = MessageRequests.named(path);
        byte[] body = request.getInputStream().readNBytes(BODY_BYTES_MAX);
        MessageRequests.requireEmpty(body);
        Circumstances stated = circumstances.of(token, request, Channel.JSON, clock.instant());
        Carried<?> carried = carrying.carryOut(
                new HandleMessage(wanted.apply(id, stated.actor())), stated, conditions.of(request, body));
        return ResponseEntity.status(carried.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(reading.message(stated.actor(), id));
    }
}
