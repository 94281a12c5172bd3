package org.waybook.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/** Events for tests: who they belong to matters, what they say does not. */
public final class SampleEvents {

    private SampleEvents() {}

    public static EventRecord event(String aggregate, long sequenceNumber) {
        return event(UUID.randomUUID().toString(), aggregate, sequenceNumber);
    }

    public static EventRecord event(String identifier, String aggregate, long sequenceNumber) {
        return event(identifier, aggregate, sequenceNumber, Instant.parse("2026-03-01T10:00:00Z"));
    }

    public static EventRecord event(String identifier, String aggregate, long sequenceNumber, Instant statedAt) {
        return event(
                identifier, aggregate, sequenceNumber, statedAt, ("{\"of\":\"" + aggregate + "\"}").getBytes(UTF_8));
    }

    public static EventRecord event(
            String identifier, String aggregate, long sequenceNumber, Instant statedAt, byte[] payload) {
        return new EventRecord(
                identifier,
                "Consignment",
                aggregate,
                sequenceNumber,
                "ConsignmentRegistered",
                "1",
                payload,
                "{}".getBytes(UTF_8),
                statedAt);
    }

    public static EventRecord sized(String aggregate, long sequenceNumber, int payloadBytes) {
        return event(
                UUID.randomUUID().toString(),
                aggregate,
                sequenceNumber,
                Instant.parse("2026-03-01T10:00:00Z"),
                new byte[payloadBytes]);
    }
}
