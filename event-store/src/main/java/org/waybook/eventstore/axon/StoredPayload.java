package org.waybook.eventstore.axon;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * The payload of a stored event, deserialized once however many threads ask for it at the same moment: Axon's own lazy
 * object would let each of them do it.
 */
final class StoredPayload extends SimpleSerializedObject<byte[]> {

    private Object deserialized;

    StoredPayload(byte[] payload, SerializedType type) {
        super(payload, byte[].class, type);
    }

    synchronized Object deserialized(Serializer serializer) {
        if (deserialized == null) {
            deserialized = serializer.deserialize(this);
        }
        return deserialized;
    }
}
