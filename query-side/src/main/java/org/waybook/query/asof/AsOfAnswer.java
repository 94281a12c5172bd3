package org.waybook.query.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.waybook.projections.views.StateName;
import tools.jackson.databind.JsonNode;

/**
 * A consignment as it stood.
 *
 * @param position of the last event taken in
 * @param time when that event was recorded, UTC
 * @param events how many events were taken in
 */
@Schema(description = "A consignment as it stood, rebuilt from its events.")
record AsOfAnswer(
        long position,
        Instant time,
        StateName state,

        @Schema(description = "Everything that was declared then.", implementation = Object.class)
        JsonNode particulars,

        int events) {}
