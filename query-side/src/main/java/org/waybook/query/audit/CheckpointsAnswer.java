package org.waybook.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Checkpoints, the newest first.
 *
 * @param before to be given for the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "Checkpoints, the newest first.")
record CheckpointsAnswer(List<CheckpointAnswer> items, Optional<Long> before) {}
