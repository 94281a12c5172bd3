package org.waybook.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;

/**
 * An event as it is stored: the same fields that its leaf holds as bytes, and texts for times, so that both can be
 * compared letter by letter.
 *
 * @param recordedAt time of its commit, UTC
 * @param statedAt time that was stated, UTC
 * @param payload stored JSON
 * @param metadata stored JSON
 */
@Schema(description = "The event as it is stored. What is sealed in it, such as names of persons, stays sealed.")
record StoredEvent(
        String recordedAt,
        String eventIdentifier,
        String aggregateType,
        String aggregateIdentifier,
        long sequenceNumber,
        String eventType,
        String revision,
        String statedAt,
        String payload,
        String metadata,
        List<String> tags) {

    static StoredEvent of(LoggedEvent logged) {
        EventRecord event = logged.content();
        return new StoredEvent(
                logged.recordedAt().toString(),
                event.eventIdentifier(),
                event.aggregateType(),
                event.aggregateIdentifier(),
                event.sequenceNumber(),
                event.eventType(),
                event.revision(),
                event.statedAt().toString(),
                new String(event.payload(), UTF_8),
                new String(event.metadata(), UTF_8),
                List.copyOf(event.tags()));
    }
}
