package org.waybook.intake.filing;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
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
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.answering.Answers.FilingStatus;
import org.waybook.intake.answering.Answers.RegisteredFiling;
import org.waybook.intake.answering.Problems;
import org.waybook.intake.answering.RequestBody;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.json.JsonFilings;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.xml.XPaths;
import org.waybook.intake.xml.XmlFilings;

/** Filings over HTTP: as JSON, and as ICS2 XML of Release 1. */
@RestController
@RequestMapping("/api/filings")
@Tag(name = "Filings", description = "Entry summary declarations: file, amend, invalidate.")
class FilingController {

    private final FilingIntake intake;
    private final FilingAnswers answers;
    private final JsonFilings json = new JsonFilings();
    private final XmlFilings xml = new XmlFilings();
    private final RequestCircumstances circumstances;

    FilingController(FilingIntake intake, FilingAnswers answers, RequestCircumstances circumstances) {
        this.intake = intake;
        this.answers = answers;
        this.circumstances = circumstances;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "File an entry summary declaration",
            description = "Every type from F10 to F51 as JSON; the ICS2 messages IE3F32, IE3F43 and IE3F44"
                    + " of Release 1 and the others of the later releases as XML. The same content under the same declarant and LRN again gets the same MRN"
                    + " with status 200.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered; durable in the log.",
            content = @Content(schema = @Schema(implementation = RegisteredFiling.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The same filing was registered before.",
            content = @Content(schema = @Schema(implementation = RegisteredFiling.class)))
    @ApiResponse(responseCode = "409", description = "The LRN was used for another content, or a document is taken.")
    @ApiResponse(responseCode = "422", description = "Rules are broken; every error is listed.")
    ResponseEntity<?> fileJson(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
        return switch (json.read(RequestBody.of(request))) {
            case FilingReading.Read read -> file(read, token, request, RequestCircumstances.channel(request));
            case FilingReading.Unread unread -> Problems.answer(Refused.Kind.INVALID, unread.findings(), pointer -> "");
        };
    }

    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Hidden // the operation above speaks of both: the document has one for each path and method
    ResponseEntity<?> fileXml(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
        byte[] message = RequestBody.of(request);
        return switch (xml.read(message)) {
            case FilingReading.Read read -> fileXml(read, token, request);
            case FilingReading.Unread unread ->
                Problems.answer(Refused.Kind.INVALID, unread.findings(), XmlPointers.of(message));
        };
    }

    @GetMapping("/{mrn}")
    @Operation(summary = "Read where a filing stands")
    @ApiResponse(responseCode = "200", description = "Where it stands.")
    @ApiResponse(responseCode = "404", description = "There is no such filing, or it is somebody else's.")
    FilingStatus status(@AuthenticationPrincipal Jwt token, @PathVariable String mrn) {
        return answers.status(new Mrn(mrn), RequestCircumstances.actor(token));
    }

    private ResponseEntity<?> fileXml(FilingReading.Read read, Jwt token, HttpServletRequest request) {
        try {
            return file(read, token, request, Channel.XML);
        } catch (Refused refused) {
            return Problems.answer(
                    refused.kind(),
                    refused.findings(),
                    pointer -> XPaths.of(read.dataset().header().specificCircumstanceIndicator(), pointer));
        }
    }

    private ResponseEntity<RegisteredFiling> file(
            FilingReading.Read read, Jwt token, HttpServletRequest request, Channel channel) {
        FilingDataset dataset = read.dataset();
        Circumstances stated =
                circumstances.of(token, request, channel, dataset.header().documentIssueDate());
        Registration registration = intake.file(dataset, stated);
        RegisteredFiling answer = answers.registered(registration, read);
        return registration.outcome() == Registration.Outcome.REPEATED
                ? ResponseEntity.ok(answer)
                : ResponseEntity.status(HttpStatus.CREATED)
                        .location(URI.create(answer.links().get("filing")))
                        .body(answer);
    }
}
