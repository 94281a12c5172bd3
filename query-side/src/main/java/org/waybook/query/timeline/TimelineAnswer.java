package org.waybook.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.waybook.projections.views.TimelineEvent;
import org.waybook.query.status.ViewState;

/**
 * A page of a timeline.
 *
 * @param consignment its identifier
 * @param events in the order of the log
 * @param nextCursor absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "What happened, in the order in which it was recorded.")
record TimelineAnswer(String consignment, List<TimelineEvent> events, Optional<String> nextCursor, ViewState view) {}
