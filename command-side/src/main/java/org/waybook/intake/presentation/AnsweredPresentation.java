package org.waybook.intake.presentation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A presentation, or its revocation, is recorded. */
@Schema(name = "AnsweredPresentation", description = "A presentation, or its revocation, is recorded.")
record AnsweredPresentation(
        @Schema(description = "Identifiers of the consignments")
        List<String> consignments,

        @Schema(description = "Position of the last event of the last of them")
        long position) {}
