package org.waybook.contracts.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.waybook.contracts.ContractSerializer;
import org.waybook.contracts.Shipment;
import org.waybook.contracts.json.Erased;
import org.waybook.domain.consignment.Change.ElementChanged;
import org.waybook.domain.consignment.Change.PartyChanged;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.HouseConsignment;

class SealedEventTest {

    private final RecordingKeyStore keys = new RecordingKeyStore();
    private final Sealing sealing = new Sealing(keys, new SecureRandom(), Clock.systemUTC());
    private final ContractSerializer serializer = new ContractSerializer(sealing);
    private final ConsignmentAnnounced announced = Shipment.announced();

    @Test
    void nothingOfAPersonIsStoredInClear() {
        String stored = text(serializer.serialize(Shipment.amended(), byte[].class));
        assertThat(stored)
                .doesNotContain("Novák", "Žofie", "Lidická", "602 00", "+420", "sofie@example.org")
                .doesNotContain("Ring at Nováková", "Knock at Nováková", "NOVAKOVA BRNO");
    }

    @Test
    void anOrganisationAndTheGoodsStayReadable() {
        assertThat(text(serializer.serialize(announced, byte[].class)))
                .contains("Kopernik Logistika", "SI12345678", "Wallpaper, vinyl coated", "482369", "\"CT\"");
    }

    @Test
    void onlyTheChangesOfFreeTextsAreSealed() {
        String stored = text(serializer.serialize(Shipment.amended(), byte[].class));
        assertThat(stored).contains("\"before\":\"CN, MY\"", "\"after\":\"CN, HR\"");
    }

    @Test
    void destroyingTheKeyOfASubjectErasesThatPersonAlone() {
        SerializedObject<byte[]> stored = serializer.serialize(announced, byte[].class);
        assertThat(sealing.destroySubject(Identity.of(Shipment.PERSON))).isTrue();

        HouseConsignment consignment = read(stored).particulars().consignment();
        assertThat(consignment.consignee()).contains(Erased.PARTY);
        assertThat(consignment.notifyParty()).contains(Shipment.NEIGHBOUR);
        assertThat(consignment.consignor()).isEqualTo(Shipment.COMPANY);
        assertThat(consignment.additionalInformation().getFirst().text()).contains("Ring at Nováková");
    }

    @Test
    void destroyingTheKeyOfACaseErasesItsPersonsAndTextsThereAlone() {
        SerializedObject<byte[]> stored = serializer.serialize(announced, byte[].class);
        SerializedObject<byte[]> other = serializer.serialize(Shipment.announcedElsewhere(), byte[].class);
        sealing.destroyCase(announced.consignment().value());

        HouseConsignment consignment = read(stored).particulars().consignment();
        assertThat(consignment.consignee()).contains(Erased.PARTY);
        assertThat(consignment.notifyParty()).contains(Erased.PARTY);
        assertThat(consignment.consignor()).isEqualTo(Shipment.COMPANY);
        assertThat(consignment.additionalInformation().getFirst().text()).contains(Erased.TEXT);
        assertThat(consignment.goodsItems().getFirst().packaging().getFirst().shippingMarks())
                .contains(Erased.TEXT);
        assertThat(read(other)).isEqualTo(Shipment.announcedElsewhere());
    }

    @Test
    void whatIsErasedStaysErasedWhenThePersonAndTheCaseComeBack() {
        SerializedObject<byte[]> before = serializer.serialize(announced, byte[].class);
        sealing.destroySubject(Identity.of(Shipment.PERSON));
        SerializedObject<byte[]> between = serializer.serialize(announced, byte[].class);
        sealing.destroyCase(announced.consignment().value());
        SerializedObject<byte[]> after = serializer.serialize(announced, byte[].class);

        assertThat(read(before).particulars().consignment().consignee()).contains(Erased.PARTY);
        assertThat(read(between).particulars().consignment().consignee()).contains(Erased.PARTY);
        assertThat(read(after)).isEqualTo(announced);
    }

    @Test
    void anErasedEventCanBeStoredAgainWithoutKeys() {
        SerializedObject<byte[]> stored = serializer.serialize(announced, byte[].class);
        sealing.destroyCase(announced.consignment().value());
        ConsignmentAnnounced erased = read(stored);
        sealing.destroySubject(Identity.of(Shipment.PERSON));
        assertThat(text(serializer.serialize(erased, byte[].class))).contains(Erased.TEXT);
        assertThat(sealing.destroySubject(Identity.of(Erased.PARTY))).isFalse();
    }

    @Test
    void changesOfPartiesAndReasonsAreSealedAndOpened() {
        ConsignmentAmended amended = Shipment.amended();
        SerializedObject<byte[]> stored = serializer.serialize(amended, byte[].class);
        assertThat(serializer.<byte[], ConsignmentAmended>deserialize(stored)).isEqualTo(amended);

        sealing.destroySubject(Identity.of(Shipment.PERSON));
        ConsignmentAmended erased = serializer.deserialize(stored);
        assertThat(erased.changes())
                .contains(new PartyChanged(
                        "/consignment/consignee", Optional.of(Erased.PARTY), Optional.of(Shipment.NEIGHBOUR)))
                .contains(new ElementChanged(
                        "/consignment/additionalInformation/0/text",
                        Optional.of("Ring at Nováková"),
                        Optional.of("Knock at Nováková")));

        ConsignmentInvalidated invalidated =
                new ConsignmentInvalidated(amended.consignment(), amended.mrn(), "Nováková has died");
        SerializedObject<byte[]> reason = serializer.serialize(invalidated, byte[].class);
        assertThat(text(reason)).doesNotContain("Nováková");
        assertThat(serializer.<byte[], ConsignmentInvalidated>deserialize(reason))
                .isEqualTo(invalidated);
    }

    @Test
    void everyKeyIsDurableBeforeTheEventIsHandedOut() {
        serializer.serialize(announced, byte[].class);
        List<String> first = List.copyOf(keys.record());
        assertThat(first).filteredOn(call -> call.startsWith("create")).containsExactly("create 1", "create 5");

        serializer.serialize(announced, byte[].class);
        assertThat(keys.record()).as("nothing to look up the second time").isEqualTo(first);
    }

    @Test
    void anEventIsNotHandedOutWhenItsKeysCannotBeKept() {
        ContractSerializer withoutStore =
                new ContractSerializer(new Sealing(new BrokenKeyStore(), new SecureRandom(), Clock.systemUTC()));
        assertThatThrownBy(() -> withoutStore.serialize(announced, byte[].class))
                .hasMessage("disk full");
        SerializedObject<byte[]> stored = serializer.serialize(announced, byte[].class);
        assertThatThrownBy(() -> withoutStore.deserialize(stored)).hasMessage("disk full");
    }

    private ConsignmentAnnounced read(SerializedObject<byte[]> stored) {
        return serializer.deserialize(stored);
    }

    private static String text(SerializedObject<byte[]> stored) {
        return new String(stored.getData(), StandardCharsets.UTF_8);
    }

    private static final class BrokenKeyStore implements KeyStore {
        @Override
        public Map<KeyName, byte[]> getOrCreateAll(Map<KeyName, byte[]> proposals) {
            throw new IllegalStateException("disk full");
        }

        @Override
        public Optional<byte[]> find(KeyName name) {
            throw new IllegalStateException("disk full");
        }

        @Override
        public void destroy(KeyName name) {
            throw new IllegalStateException("disk full");
        }
    }
}
