package org.waybook.contracts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.Shipment;
import org.waybook.contracts.json.Erased;
import org.waybook.contracts.json.SealedForm;
import org.waybook.contracts.json.Sealer;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;

class SealBindingTest {

    private final Sealing sealing = new Sealing(new RecordingKeyStore(), new SecureRandom(), Clock.systemUTC());
    private final ContractSerializer serializer = new ContractSerializer(sealing);
    private final ConsignmentAnnounced announced = Shipment.announced();

    @Test
    void whatIsSealedForOneCaseDoesNotOpenInAnother() {
        String stored = text(serializer.serialize(announced, byte[].class));
        ConsignmentAnnounced other = Shipment.announcedElsewhere();
        serializer.serialize(other, byte[].class);
        String moved = stored.replace(
                announced.consignment().value(), other.consignment().value());
        // The number of the case key differs, so to the reader this is a key that is gone.
        assertThat(read(stored(moved)).particulars().consignment().consignee()).contains(Erased.PARTY);
    }

    @Test
    void aSealOpensInItsOwnEventAndForItsOwnSubjectOnly() {
        Sealer sealer = sealing.writing("ConsignmentAnnounced", "case", List.of());
        SealedForm person = sealer.seal(Shipment.PERSON);
        SealedForm neighbour = sealer.seal(Shipment.NEIGHBOUR);
        Sealer same = sealing.reading("ConsignmentAnnounced", "case", List.of());
        assertThat(same.openParty(person)).isEqualTo(Shipment.PERSON);

        Sealer otherEvent = sealing.reading("ConsignmentAmended", "case", List.of());
        assertThatThrownBy(() -> otherEvent.openParty(person)).isInstanceOf(SealBroken.class);
        SealedForm swapped = new SealedForm(person.sealed(), neighbour.subject());
        assertThatThrownBy(() -> same.openParty(swapped)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> same.openText(person)).isInstanceOf(SealBroken.class);
    }

    @Test
    void anAlteredSealIsRefused() {
        String stored = text(serializer.serialize(announced, byte[].class));
        int seal = stored.indexOf("\"sealed\":\"") + "\"sealed\":\"".length() + 40;
        char other = stored.charAt(seal) == 'A' ? 'B' : 'A';
        String altered = stored.substring(0, seal) + other + stored.substring(seal + 1);
        assertThatThrownBy(() -> read(stored(altered)))
                .hasStackTraceContaining(SealBroken.class.getName())
                .hasStackTraceContaining(
                        "ConsignmentAnnounced of " + announced.consignment().value());
    }

    private ConsignmentAnnounced read(SerializedObject<byte[]> stored) {
        return serializer.deserialize(stored);
    }

    private SerializedObject<byte[]> stored(String json) {
        return new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                serializer.typeForClass(ConsignmentAnnounced.class));
    }

    private static String text(SerializedObject<byte[]> stored) {
        return new String(stored.getData(), StandardCharsets.UTF_8);
    }
}
