package org.waybook.eventstore.axon;

import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;

/** An event of the log as Axon reads stored events. */
class LoggedEventData implements TrackedEventData<byte[]> {

    private final LoggedEvent event;

    LoggedEventData(LoggedEvent event) {
        this.event = event;
    }

    /** The event with its aggregate, where it has one. */
    static LoggedEventData of(LoggedEvent event) {
        return AxonEvents.belongsToAggregate(event.content())
                ? new LoggedDomainEventData(event)
                : new LoggedEventData(event);
    }

    EventRecord content() {
        return event.content();
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position().value());
    }

    @Override
    public String getEventIdentifier() {
        return content().eventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return content().statedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new RecordedMetaData(event);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload(content());
    }

    static SerializedObject<byte[]> payload(EventRecord event) {
        String revision = event.revision().isEmpty() ? null : event.revision();
        return new SimpleSerializedObject<>(
                event.payload(), byte[].class, new SimpleSerializedType(event.eventType(), revision));
    }
}
