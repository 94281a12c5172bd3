package org.waybook.intake.amendment;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.answering.Answers.AcceptedAmendment;
import org.waybook.intake.answering.Answers.InvalidatedFiling;
import org.waybook.intake.answering.Problems;
import org.waybook.intake.answering.RequestCircumstances;
import org.waybook.intake.filing.XmlPointers;
import org.waybook.intake.json.JsonFilings;
import org.waybook.intake.large.FilingBody;
import org.waybook.intake.reading.FilingReading;
import org.waybook.intake.xml.XmlFilings;

/** Amendments and invalidations over HTTP. */
@RestController
@RequestMapping("/api/filings/{mrn}")
@Tag(name = "Filings")
class AmendmentController {

    private final FilingAmendment amendment;
    private final FilingHistory history;
    private final JsonFilings json = new JsonFilings();
    private final RequestCircumstances circumstances;
    private final Clock clock;

    AmendmentController(
            FilingAmendment amendment, FilingHistory history, RequestCircumstances circumstances, Clock clock) {
        this.amendment = amendment;
        this.history = history;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Amend a filing",
            description = "Full replacement of the dataset by the declarant or the representative of the original;"
                    + " protected particulars must stay as they were (R3024). As JSON, or as the ICS2 messages IE3A10"
                    + " to IE3A51 as XML, which name the MRN.")
    @ApiResponse(
            responseCode = "200",
            description = "Accepted; the same dataset again changes nothing.",
            content = @Content(schema = @Schema(implementation = AcceptedAmendment.class)))
    @ApiResponse(responseCode = "404", description = "There is no such filing.")
    @ApiResponse(
            responseCode = "409",
            description =
                    "Invalidated, not yet spread (Retry-After), barred by a presentation or a control, of a type that"
                            + " has no amendment (F25), or filed through another channel.")
    @ApiResponse(responseCode = "422", description = "Rules are broken; every error is listed.")
    ResponseEntity<?> amend(@AuthenticationPrincipal Jwt token, HttpServletRequest request, @PathVariable String mrn)
            throws IOException {
        Mrn filing = new Mrn(mrn);
        return switch (FilingBody.of(request)) {
            case FilingBody.Small small -> amend(filing, small.message(), token, request);
            case FilingBody.Large large ->
                ResponseEntity.ok(answer(
                        filing,
                        amendment.amend(
                                filing, large.message(), json::read, header -> stated(header, token, request))));
        };
    }

    @PutMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Hidden // the operation above speaks of both: the document has one for each path and method
    ResponseEntity<?> amendByXml(
            @AuthenticationPrincipal Jwt token, HttpServletRequest request, @PathVariable String mrn)
            throws IOException {
        Mrn filing = new Mrn(mrn);
        FilingBody body = FilingBody.of(request);
        XmlFilings xml = XmlFilings.amending(filing, AmendedFiling.lrn(filing, history.stateOf(filing)));
        return switch (body) {
            case FilingBody.Small small ->
                byXml(small.message(), () -> amend(filing, xml.read(small.message()), token, request));
            case FilingBody.Large large ->
                byXml(
                        large.beginning(),
                        () -> amendment.amend(
                                filing, large.message(), xml::read, header -> statedByXml(header, token, request)));
        };
    }

    @PostMapping("/invalidation")
    @Operation(summary = "Invalidate a filing", description = "By the declarant or representative (IE3Q04).")
    @ApiResponse(responseCode = "200", description = "Invalidated (IE3R07).")
    @ApiResponse(responseCode = "404", description = "There is no such filing.")
    @ApiResponse(responseCode = "409", description = "The state of the filing does not allow it.")
    InvalidatedFiling invalidate(
            @AuthenticationPrincipal Jwt token, HttpServletRequest request, @PathVariable String mrn)
            throws IOException {
        Mrn filing = new Mrn(mrn);
        InvalidationRequest invalidation = InvalidationRequest.read(
                request.getInputStream().readNBytes(InvalidationRequest.BYTES_MAX), clock.instant());
        Circumstances stated =
                circumstances.of(token, request, RequestCircumstances.channel(request), invalidation.statedAt());
        amendment.invalidate(filing, invalidation.reason(), stated);
        return new InvalidatedFiling(filing.value(), history.lastPositionOf(filing.value()));
    }

    /** The errors of an XML message point into it. */
    private ResponseEntity<?> byXml(byte[] beginning, Supplier<Amendment> work) {
        try {
            Amendment accepted = work.get();
            return ResponseEntity.ok(answer(accepted.mrn(), accepted));
        } catch (Refused refused) {
            return Problems.answer(refused.kind(), refused.findings(), XmlPointers.of(beginning));
        }
    }

    private Amendment amend(Mrn mrn, FilingReading reading, Jwt token, HttpServletRequest request) {
        return switch (reading) {
            case FilingReading.Read read ->
                amendment.amend(mrn, read.dataset(), statedByXml(read.dataset().header(), token, request));
            case FilingReading.Unread unread -> throw new Refused(Refused.Kind.INVALID, unread.findings());
        };
    }

    private Circumstances statedByXml(FilingHeader header, Jwt token, HttpServletRequest request) {
        return circumstances.of(token, request, Channel.XML, header.documentIssueDate());
    }

    private ResponseEntity<?> amend(Mrn mrn, byte[] message, Jwt token, HttpServletRequest request) {
        return switch (json.read(message)) {
            case FilingReading.Read read ->
                ResponseEntity.ok(answer(
                        mrn,
                        amendment.amend(
                                mrn, read.dataset(), stated(read.dataset().header(), token, request))));
            case FilingReading.Unread unread -> Problems.answer(Refused.Kind.INVALID, unread.findings(), pointer -> "");
        };
    }

    private Circumstances stated(FilingHeader header, Jwt token, HttpServletRequest request) {
        return circumstances.of(token, request, RequestCircumstances.channel(request), header.documentIssueDate());
    }

    private AcceptedAmendment answer(Mrn mrn, Amendment accepted) {
        return AmendmentAnswers.accepted(accepted, history.lastPositionOf(mrn.value()));
    }
}
