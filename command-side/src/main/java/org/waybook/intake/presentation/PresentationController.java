package org.waybook.intake.presentation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waybook.intake.decision.AnsweredGoods;
import org.waybook.intake.decision.GoodsRequests;

/** Presentations over HTTP. */
@RestController
@RequestMapping("/api/presentations")
@Tag(name = "Presentations", description = "Take in that goods are presented to customs.")
class PresentationController {

    private final GoodsRequests requests;

    PresentationController(GoodsRequests requests) {
        this.requests = requests;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Present goods",
            description =
                    "By filing, transport document with the carrier's EORI, or consignment (IE4N10); for a control"
                            + " officer of the member state of the office. All the goods are presented, or none. From then on"
                            + " what is filed of them cannot be changed.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "presentation", value = """
                                                    {"mrns": ["26FR0A1B2C3D4E5F6T4"], "office": "FR002300",
                                                     "presentedAt": "2026-10-14T08:30:00Z"}""")))
    @ApiResponse(
            responseCode = "201",
            description = "Presented.",
            content = @Content(schema = @Schema(implementation = AnsweredGoods.class)))
    @ApiResponse(responseCode = "403", description = "Not an officer of the member state of presentation.")
    @ApiResponse(responseCode = "409", description = "Some of the goods are in no state to be presented.")
    @ApiResponse(responseCode = "422", description = "Something named is unknown, or rules are broken.")
    ResponseEntity<AnsweredGoods> present(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, PresentationRequests::presentation);
    }

    @PostMapping(path = "/revocations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Revoke presentations",
            description = "Takes presentations back that were made by mistake (IE4Q08); for a control officer of the"
                    + " member state of presentation, until the goods are controlled or released.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(name = "revocation", value = """
                                                    {"mrns": ["26FR0A1B2C3D4E5F6T4"], "reason": "Another container"}""")))
    @ApiResponse(
            responseCode = "201",
            description = "Revoked.",
            content = @Content(schema = @Schema(implementation = AnsweredGoods.class)))
    @ApiResponse(responseCode = "404", description = "A consignment is none of the officer's.")
    @ApiResponse(responseCode = "409", description = "Some of the goods are not presented, or controlled already.")
    ResponseEntity<AnsweredGoods> revoke(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
            throws IOException {
        return requests.decide(token, request, PresentationRequests::revocation);
    }
}
