package org.waybook.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waybook.query.problem.Problem;

/** What the API contract says of the search. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Search consignments",
        description = "A parameter given more than once holds for any of its values; different parameters must all"
                + " hold. Numbers are found by their beginning, whatever their case, blanks and hyphens.")
@Parameter(
        name = "text",
        in = ParameterIn.QUERY,
        description = "Words of descriptions, names, addresses, marks, places and remarks, with slips of the pen and"
                + " without regard to accents; or any number: MRN, LRN, container, seal, transport document, EORI,"
                + " telephone.",
        example = "paper bowls Ningbo",
        schema = @Schema(type = "string", maxLength = 200))
@Parameter(
        name = "mrn",
        in = ParameterIn.QUERY,
        description = "MRN of the filing or of an arrival notification.",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "transportDocument",
        in = ParameterIn.QUERY,
        description = "Transport document of the consignment or the master, with or without its type.",
        example = "N741 020-12345675",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "container",
        in = ParameterIn.QUERY,
        description = "Number of a container or other equipment.",
        example = "MSKU1234565",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "party",
        in = ParameterIn.QUERY,
        description = "Words of one party's name, its EORI, telephone number or e-mail address.",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "hsCode",
        in = ParameterIn.QUERY,
        description = "Chapter (2 digits), heading (4) or subheading (6) of the Harmonized System.",
        example = "482369",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "routing",
        in = ParameterIn.QUERY,
        description = "Country on the way of the consignment or of the means of transport.",
        example = "MY",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "countryOfDispatch",
        in = ParameterIn.QUERY,
        description = "Country the goods come from.",
        example = "CN",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "countryOfDestination",
        in = ParameterIn.QUERY,
        description = "Country the goods go to.",
        example = "HR",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "office",
        in = ParameterIn.QUERY,
        description = "Customs office of first entry, declared or actual.",
        example = "SIKOP001",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "memberState",
        in = ParameterIn.QUERY,
        description = "Responsible member state.",
        example = "SI",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "filingType",
        in = ParameterIn.QUERY,
        description = "Specific circumstance indicator.",
        example = "F10",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "mode",
        in = ParameterIn.QUERY,
        description = "Mode of transport at the border (CL018).",
        example = "1",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "state",
        in = ParameterIn.QUERY,
        description = "State of the consignment.",
        array =
                @ArraySchema(
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"ANNOUNCED", "ARRIVED", "INVALIDATED", "WITHDRAWN"})))
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description = "Filed on this day, or at this instant, or later.",
        example = "2026-03-01",
        schema = @Schema(type = "string"))
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Filed on this day, or at this instant, or before.",
        example = "2026-03-31",
        schema = @Schema(type = "string"))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "Order; the newest first, or with a text the best match first.",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {
                            "filedAt",
                            "-filedAt",
                            "estimatedArrival",
                            "-estimatedArrival",
                            "lastEventAt",
                            "-lastEventAt",
                            "relevance"
                        }))
@Parameter(
        name = "cursor",
        in = ParameterIn.QUERY,
        description = "The nextCursor of the answer before, with the same filters and order.",
        schema = @Schema(type = "string"))
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        description = "Consignments of a page.",
        schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "25"))
@Parameter(
        name = "wait-for",
        in = ParameterIn.QUERY,
        description = "Wait up to two seconds until the view has taken in this position, such as the one that a filing"
                + " answered.",
        schema = @Schema(type = "integer", format = "int64", minimum = "0"))
@ApiResponse(responseCode = "200", description = "A page of consignments.")
@ApiResponse(
        responseCode = "400",
        description = "The parameters have errors; all of them are listed.",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "403",
        description = "The reader's role may not read consignments.",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "503",
        description = "The view does not answer now; Retry-After says when to try again.",
        content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
@interface SearchDocumentation {}
