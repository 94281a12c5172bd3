package org.waybook.intake.decision;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every operation that decides on one consignment takes and answers alike; its own refusals stand beside it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "Message-Id",
        in = ParameterIn.HEADER,
        description = "The sender's identifier of the request, which makes it repeatable; Idempotency-Key is the same.",
        schema = @Schema(type = "string"))
@Parameter(
        name = "If-Match",
        in = ParameterIn.HEADER,
        description = "The ETag of the consignment as the sender saw it.",
        schema = @Schema(type = "string"))
@ApiResponse(
        responseCode = "201",
        description = "Recorded.",
        headers =
                @Header(
                        name = "ETag",
                        description = "The version of the consignment that this made.",
                        schema = @Schema(type = "string")),
        content = @Content(schema = @Schema(implementation = DecidedConsignment.class)))
@ApiResponse(
        responseCode = "200",
        description = "The same message was recorded before; read the consignment for its present ETag.",
        content = @Content(schema = @Schema(implementation = DecidedConsignment.class)))
@ApiResponse(responseCode = "404", description = "There is no such consignment, or it is none of yours.")
@ApiResponse(responseCode = "412", description = "The consignment has changed since the sender saw it.")
@ApiResponse(responseCode = "422", description = "The request breaks rules; every error is listed.")
public @interface RecordsDecision {}
