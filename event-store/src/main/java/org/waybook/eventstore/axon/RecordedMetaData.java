package org.waybook.eventstore.axon;

import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.waybook.eventstore.LoggedEvent;

/**
 * The stored metadata of an event together with what only the log knows: position and commit time, which are shown to
 * readers under {@link #POSITION} and {@link #RECORDED_AT} and never stored.
 */
public final class RecordedMetaData implements SerializedObject<byte[]> {

    /** Key of the event's position, a {@code Long}. */
    public static final String POSITION = "position";

    /** Key of the commit time, ISO 8601 in UTC. */
    public static final String RECORDED_AT = "recordedAt";

    private static final SerializedType TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    private final LoggedEvent event;

    RecordedMetaData(LoggedEvent event) {
        this.event = event;
    }

    MetaData addedTo(MetaData stored) {
        return stored.mergedWith(Map.of(
                POSITION, event.position().value(),
                RECORDED_AT, event.recordedAt().toString()));
    }

    /** The metadata to store, without what belongs to the log. */
    static MetaData removedFrom(MetaData metaData) {
        boolean present = metaData.containsKey(POSITION) || metaData.containsKey(RECORDED_AT);
        return present ? metaData.withoutKeys(Set.of(POSITION, RECORDED_AT)) : metaData;
    }

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }

    @Override
    public byte[] getData() {
        return event.content().metadata();
    }
}
