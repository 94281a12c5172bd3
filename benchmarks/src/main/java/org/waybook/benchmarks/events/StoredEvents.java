package org.waybook.benchmarks.events;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.chain.EventEncoding;

/** The events of a pool, serialized beforehand, to fill a log or to give a peer the same bytes. */
public final class StoredEvents {

    private final List<EventRecord> records;
    private final List<byte[]> encoded;

    private StoredEvents(List<EventRecord> records) {
        this.records = records;
        this.encoded = records.stream().map(EventEncoding::encode).toList();
    }

    /** The events of a pool. */
    public static StoredEvents of(EventPool pool) {
        Serializer serializer = EventPool.serializer();
        return new StoredEvents(IntStream.range(0, EventPool.PAYLOADS)
                .mapToObj(number -> asStored(pool.message(number, "none", 0), serializer))
                .toList());
    }

    /** An event as the log stores it, with an identifier of its own. */
    public EventRecord record(long number, String aggregate, long sequenceNumber) {
        EventRecord model = records.get((int) (number % records.size()));
        return new EventRecord(
                UUID.randomUUID().toString(),
                model.aggregateType(),
                aggregate,
                sequenceNumber,
                model.eventType(),
                model.revision(),
                model.payload(),
                model.metadata(),
                model.statedAt());
    }

    /** The event as the log encodes it, which is what a bare peer writes. */
    public byte[] bytes(long number) {
        return encoded.get((int) (number % encoded.size()));
    }

    /** Bytes of the event's payload and metadata as JSON. */
    public long jsonBytes(long number) {
        EventRecord model = records.get((int) (number % records.size()));
        return (long) model.payload().length + model.metadata().length;
    }

    private static EventRecord asStored(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new EventRecord(
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision() == null ? "" : payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData(),
                event.getTimestamp());
    }
}
