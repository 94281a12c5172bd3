package org.waybook.intake.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What was decided on the goods is recorded. */
@Schema(name = "DecidedGoods", description = "What was decided on the goods is recorded.")
public record AnsweredGoods(
        @Schema(description = "Identifiers of the consignments")
        List<String> consignments,

        @Schema(description = "Position of the last event of the last of them")
        long position) {}
