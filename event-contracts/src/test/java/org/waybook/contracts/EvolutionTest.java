package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.Erased;
import org.waybook.contracts.sealing.Identity;
import org.waybook.contracts.sealing.RecordingKeyStore;
import org.waybook.contracts.sealing.SealBroken;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How events of earlier revisions are read, on a registry of its own. */
class EvolutionTest {

    private static final Map<String, LifecycleEvent> TODAY = Map.of(
            "ConsignmentAnnounced",
            Shipment.announced(),
            "ConsignmentInvalidated",
            new ConsignmentInvalidated(
                    ConsignmentId.of(Shipment.FILING, Shipment.DOCUMENT),
                    Shipment.FILING,
                    "The booking was cancelled."));

    private final Sealing sealing = new Sealing(new RecordingKeyStore(), new SecureRandom(), Clock.systemUTC());
    private final ContractSerializer serializer = new ContractSerializer(sealing, Evolution.REGISTRY);

    @TestFactory
    Stream<DynamicTest> everyRevisionIsReadAsTheEventOfToday() {
        return Evolution.GOLDEN.titles().stream()
                .map(title -> DynamicTest.dynamicTest(title, () -> {
                    LifecycleEvent today = TODAY.get(title.substring(0, title.indexOf('.')));
                    assertThat(Evolution.GOLDEN.readByTheLog(title)).isEqualTo(today);
                    assertThat(Evolution.GOLDEN.readBySerializer(title))
                            .as("as dead letters are read, which pass no chain")
                            .isEqualTo(today);
                }));
    }

    @Test
    void everyRevisionOfTheRegistryHasItsGoldenFile() {
        assertThat(Evolution.GOLDEN.titles())
                .containsExactlyInAnyOrderElementsOf(
                        GoldenFiles.titles(Evolution.REGISTRY).toList());
    }

    @Test
    void twoStepsAreTakenInTheOrderOfTheRevisions() {
        JsonNode first = Evolution.GOLDEN.tree("ConsignmentInvalidated.r1");
        JsonNode second = Evolution.INVALIDATED_FROM_1.reshape(first.deepCopy());
        assertThat(second).isEqualTo(Evolution.GOLDEN.tree("ConsignmentInvalidated.r2"));
        assertThat(Evolution.INVALIDATED_FROM_2.reshape(second))
                .isEqualTo(Evolution.GOLDEN.tree("ConsignmentInvalidated.r3"));
    }

    @Test
    void whatIsWrittenHasThePresentRevisionAndIsReadAsItIs() {
        for (LifecycleEvent event : TODAY.values()) {
            var stored = serializer.serialize(event, byte[].class);
            int revision = Evolution.REGISTRY.of(event.getClass()).orElseThrow().revision();
            assertThat(stored.getType().getRevision()).isEqualTo(String.valueOf(revision));
            assertThat(serializer.<byte[], LifecycleEvent>deserialize(stored)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "01", "one", ""})
    void aRevisionThatWasNeverReleasedIsRefused(String revision) {
        assertThatThrownBy(() -> read(
                        "ConsignmentInvalidated", revision, DomainJson.mapper().createObjectNode()))
                .isInstanceOf(SerializationException.class)
                .hasMessage(
                        "The log holds 'ConsignmentInvalidated' in revision " + revision + ", and this version reads"
                                + " revisions up to 3; run the version that wrote it, or a later one.");
    }

    @Test
    void anOldEventThatItsUpcasterDoesNotFitIsRefusedWithItsNameAndRevision() {
        ObjectNode withStranger = (ObjectNode) Evolution.GOLDEN.tree("ConsignmentInvalidated.r2");
        withStranger.put("stranger", 1);
        assertThatThrownBy(() -> read("ConsignmentInvalidated", "2", withStranger))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("ConsignmentInvalidated revision 2")
                .hasMessageContaining("mend the upcaster");
    }

    @Test
    void aPersonInAnOldEventIsErasedLikeInANewOne() {
        ObjectNode old = announcedInRevision1();
        assertThat(announced(old)).isEqualTo(Shipment.announced());

        sealing.destroySubject(Identity.of(Shipment.PERSON));
        assertThat(announced(old).particulars().consignment().consignee()).contains(Erased.PARTY);
        assertThat(announced(old).particulars().consignment().notifyParty()).contains(Shipment.NEIGHBOUR);

        sealing.destroyCase(Shipment.announced().consignment().value());
        assertThat(announced(old).particulars().consignment().notifyParty()).contains(Erased.PARTY);
    }

    @Test
    void anUpcasterThatMovesASealIntoAnotherEventOnlyBreaksIt() {
        JsonNode consignee = announcedInRevision1().path("consignee");
        ObjectNode invalidated = (ObjectNode) Evolution.GOLDEN.tree("ConsignmentInvalidated.r1");
        invalidated.set("why", consignee);
        assertThatThrownBy(() -> read("ConsignmentInvalidated", "1", invalidated))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(SealBroken.class),
                        refused -> assertThat(refused).hasRootCauseInstanceOf(SealBroken.class));
    }

    @Test
    void anUpcasterLeavesOtherEventsAlone() {
        assertThat(List.of("ConsignmentAnnounced.r2", "ConsignmentInvalidated.r3"))
                .allSatisfy(title -> assertThat(Evolution.GOLDEN.readByTheLog(title))
                        .isEqualTo(TODAY.get(title.substring(0, title.indexOf('.')))));
    }

    /** The stored form of today as it was in revision 1, sealed with the keys of this test. */
    private ObjectNode announcedInRevision1() {
        ObjectNode event = (ObjectNode)
                serializer.serialize(Shipment.announced(), JsonNode.class).getData();
        event.put("version", event.remove("filingVersion").asString());
        event.set("consignee", ((ObjectNode) event.at("/particulars/consignment")).remove("consignee"));
        return event;
    }

    private ConsignmentAnnounced announced(JsonNode revision1) {
        return (ConsignmentAnnounced) read("ConsignmentAnnounced", "1", revision1.deepCopy());
    }

    private LifecycleEvent read(String name, String revision, JsonNode json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, JsonNode.class, new SimpleSerializedType(name, revision)));
    }
}
