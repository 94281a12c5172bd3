package org.waybook.eventstore;

import java.time.Instant;

/**
 * An event read from the log.
 *
 * @param position place in the total order
 * @param recordedAt time of the commit that wrote it, to the millisecond
 * @param content what was appended
 */
public record LoggedEvent(Position position, Instant recordedAt, EventRecord content) {}
