package org.waybook.query.status;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far the view was that an answer comes from.
 *
 * @param completeTo last position that the view has taken in, -1 before the first
 * @param head last position of the log, -1 before the first
 * @param deadLetters number of documents that lag behind
 * @param tookMillis how long the answer took
 */
@Schema(description = "How far the view was that the answer comes from.")
public record ViewState(long completeTo, long head, long deadLetters, long tookMillis) {}
