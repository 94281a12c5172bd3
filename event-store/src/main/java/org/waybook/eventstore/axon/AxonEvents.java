package org.waybook.eventstore.axon;

import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.waybook.eventstore.EventRecord;

/** Axon's messages as records of the log. */
final class AxonEvents {

    private AxonEvents() {}

    /** An event without an aggregate becomes the only event of an aggregate of its own. */
    static EventRecord asRecord(EventMessage<?> message, Serializer serializer, Set<String> tags) {
        EventMessage<?> toStore = message;
        MetaData metaData = RecordedMetaData.removedFrom(message.getMetaData());
        if (metaData != message.getMetaData()) {
            toStore = message.withMetaData(metaData);
        }
        SerializedObject<byte[]> payload = toStore.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = toStore.serializeMetaData(serializer, byte[].class);
        boolean domainEvent = message instanceof DomainEventMessage<?>;
        return new EventRecord(
                message.getIdentifier(),
                domainEvent ? emptyIfNull(((DomainEventMessage<?>) message).getType()) : "",
                domainEvent ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : message.getIdentifier(),
                domainEvent ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                payload.getType().getName(),
                emptyIfNull(payload.getType().getRevision()),
                payload.getData(),
                metadata.getData(),
                message.getTimestamp(),
                tags);
    }

    static boolean belongsToAggregate(EventRecord event) {
        return !event.aggregateType().isEmpty() || !event.aggregateIdentifier().equals(event.eventIdentifier());
    }

    private static String emptyIfNull(String text) {
        return text == null ? "" : text;
    }
}
