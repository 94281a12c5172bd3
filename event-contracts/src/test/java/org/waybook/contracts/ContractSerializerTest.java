package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.sealing.RecordingKeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractSerializerTest {

    private static final int EVENTS = 1_000;

    private final ContractSerializer serializer =
            new ContractSerializer(new Sealing(new RecordingKeyStore(), new SecureRandom(), Clock.systemUTC()));

    @Test
    void aThousandEventsOfEveryKindAreReadAsTheyWere() {
        long seed = 20261123;
        RandomEvents events = new RandomEvents(seed);
        for (int count = 0; count < EVENTS; count++) {
            LifecycleEvent event = events.next();
            SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
            assertThat(serializer.<byte[], LifecycleEvent>deserialize(stored))
                    .as("event %d of seed %d, stored as %s", count, seed, text(stored))
                    .isEqualTo(event);
        }
    }

    @Test
    void anEventIsReadAsItWasFromTheTreeThatUpcastersWorkOn() {
        for (LifecycleEvent event : new RandomEvents(7).oneOfEach()) {
            SerializedObject<JsonNode> tree = serializer.serialize(event, JsonNode.class);
            assertThat(serializer.<JsonNode, LifecycleEvent>deserialize(tree)).isEqualTo(event);
            assertThat(serializer.canSerializeTo(ObjectNode.class)).isTrue();
            assertThat(serializer.canSerializeTo(String.class)).isTrue();
        }
    }

    @Test
    void anEventIsStoredUnderItsNameAndRevisionNotItsClass() {
        LifecycleEvent event = new RandomEvents(1).oneOfEach().get(1);
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("FilingAccepted", "2"));
        assertThat(text(stored)).doesNotContain("org.waybook");
        assertThat(serializer.classForType(stored.getType())).isEqualTo(event.getClass());
    }

    @Test
    void metadataIsFlatTextInTheOrderOfItsKeys() {
        MetaData metaData = MetaData.from(Map.of("position", 12L, "actor", "ana", "recordedAt", Instant.EPOCH));
        SerializedObject<byte[]> stored = serializer.serialize(metaData, byte[].class);
        assertThat(text(stored))
                .isEqualTo("{\"actor\":\"ana\",\"position\":\"12\",\"recordedAt\":\"1970-01-01T00:00:00Z\"}");
        MetaData read = serializer.deserialize(stored);
        assertThat(EventMetadata.position(read)).isEqualTo(12);
        assertThat(EventMetadata.recordedAt(read)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void metadataThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("tags", Map.of()), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("'tags'");
    }

    @Test
    void whatIsNoEventOfTheRegistryIsRefused() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("java.lang.String is not an event that is stored");
        assertThatThrownBy(() -> serializer.serialize(null, byte[].class)).isInstanceOf(SerializationException.class);
    }

    @Test
    void anEventOfAnotherVersionIsRefusedByName() {
        assertThatThrownBy(() -> serializer.deserialize(stored("FilingPraised", "1", "{}")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("'FilingPraised'");
        assertThatThrownBy(() -> serializer.deserialize(stored("FilingSpread", "2", "{}")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("revision 2");
    }

    @Test
    void anEventWithAPropertyTooManyOrTooFewIsRefused() {
        String mrn = "{\"mrn\":\"" + new RandomDomain(1).mrn().value() + "\",\"version\":2";
        assertThatThrownBy(() -> serializer.deserialize(stored("FilingSpread", "1", mrn + ",\"count\":1,\"x\":1}")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> serializer.deserialize(stored("FilingSpread", "1", mrn + "}")))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.deserialize(stored("FilingInvalidated", "1", mrn + "}")))
                .isInstanceOf(SerializationException.class);
    }

    private static SerializedObject<byte[]> stored(String name, String revision, String json) {
        return new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(name, revision));
    }

    private static String text(SerializedObject<byte[]> stored) {
        return new String(stored.getData(), StandardCharsets.UTF_8);
    }
}
