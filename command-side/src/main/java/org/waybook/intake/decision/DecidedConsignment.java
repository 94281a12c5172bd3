package org.waybook.intake.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a decision did to a consignment. */
@Schema(name = "DecidedConsignment", description = "What was recorded of a consignment.")
public record DecidedConsignment(
        @Schema(description = "Identifier of the consignment")
        String consignment,

        @Schema(description = "Position of its last event in the log")
        long position,

        @Schema(description = "What happened, in order; empty where nothing was left to do")
        List<String> events) {}
