package org.waybook.eventstore.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.waybook.eventstore.EventRecord;

/** A stored snapshot as Axon reads it. */
record SnapshotData(EventRecord snapshot) implements DomainEventData<byte[]> {

    @Override
    public String getType() {
        return snapshot.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return snapshot.aggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return snapshot.sequenceNumber();
    }

    @Override
    public String getEventIdentifier() {
        return snapshot.eventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return snapshot.statedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(snapshot.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return LoggedEventData.payload(snapshot);
    }
}
