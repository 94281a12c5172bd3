package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybook.contracts.sealing.RecordingKeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is stored fits the schemas, and what does not fit its contract does not. */
class SchemaTest {

    /** Any seed does; this one makes a failure repeatable. */
    private static final long SEED = Long.getLong("waybook.test.seed", 20_261_125L);

    private static final int EVENTS_OF_EACH_KIND = 1_000;
    private static final int MUTATIONS_OF_EACH_KIND = 100;

    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ContractSerializer serializer =
            new ContractSerializer(new Sealing(new RecordingKeyStore(), new SecureRandom(), Clock.systemUTC()));
    private final Map<String, Schema> schemas = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyRevisionEverReleasedFitsItsSchemaAndItsSchemaTheDraft() {
        Schema draft = VALIDATOR.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return EventContracts.all().stream()
                .flatMap(contract -> IntStream.rangeClosed(EventContract.FIRST, contract.revision())
                        .mapToObj(revision -> DynamicTest.dynamicTest(contract.title(revision), () -> {
                            JsonNode schema = EventContracts.registry().schemaOf(contract, revision);
                            assertThat(draft.validate(schema)).isEmpty();
                            assertThat(VALIDATOR
                                            .getSchema(schema)
                                            .validate(GoldenFiles.RELEASED.tree(contract.title(revision))))
                                    .isEmpty();
                        })));
    }

    @Test
    void theSchemaOfAContractIsFoundByIt() {
        assertThat(EventContracts.all()).allSatisfy(contract -> assertThat(
                        EventContracts.schemaOf(contract).at("/$id").asString())
                .isEqualTo("urn:waybook:event:" + contract.name() + ":" + contract.revision()));
    }

    @Test
    void aThousandEventsOfEveryKindFitTheirSchemas() {
        RandomEvents events = new RandomEvents(SEED);
        for (int count = 0; count < EVENTS_OF_EACH_KIND; count++) {
            for (LifecycleEvent event : events.oneOfEach()) {
                JsonNode stored = stored(event);
                assertThat(schema(event).validate(stored))
                        .as("event %d of seed %d: %s", count, SEED, stored)
                        .isEmpty();
            }
        }
    }

    @Test
    void aPropertyTooManyIsRefusedWhereverItStands() {
        Mutations mutations = new Mutations(SEED);
        forMutations((event, stored) -> {
            JsonNode mutated = mutations.withAddedProperty(stored);
            assertThat(schema(event).validate(mutated)).as(mutated::toString).isNotEmpty();
        });
    }

    @Test
    void aPropertyOfAnotherTypeIsRefusedWhereverItStands() {
        Mutations mutations = new Mutations(SEED);
        forMutations((event, stored) -> {
            JsonNode mutated = mutations.withOtherType(stored);
            assertThat(schema(event).validate(mutated)).as(mutated::toString).isNotEmpty();
        });
    }

    @Test
    void aPropertyTooFewIsRefusedExactlyWhereTheEventCannotBeReadWithoutIt() {
        Mutations mutations = new Mutations(SEED);
        Map<Boolean, Integer> verdicts = new HashMap<>();
        forMutations((event, stored) -> {
            JsonNode mutated = mutations.withRemovedProperty(stored);
            boolean fits = schema(event).validate(mutated).isEmpty();
            assertThat(fits).as(mutated::toString).isEqualTo(isRead(event, mutated));
            verdicts.merge(fits, 1, Integer::sum);
        });
        assertThat(verdicts.get(false))
                .as("refused")
                .isGreaterThan(EventContracts.all().size());
        assertThat(verdicts.get(true))
                .as("left out as may be")
                .isGreaterThan(EventContracts.all().size());
    }

    private void forMutations(Mutating check) {
        RandomEvents events = new RandomEvents(SEED);
        for (int count = 0; count < MUTATIONS_OF_EACH_KIND; count++) {
            events.oneOfEach().forEach(event -> check.of(event, stored(event)));
        }
    }

    private boolean isRead(LifecycleEvent event, JsonNode stored) {
        EventContract contract = EventContracts.of(event.getClass()).orElseThrow();
        SimpleSerializedType type = new SimpleSerializedType(contract.name(), String.valueOf(contract.revision()));
        try {
            serializer.deserialize(new SimpleSerializedObject<>(stored, JsonNode.class, type));
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private ObjectNode stored(LifecycleEvent event) {
        return (ObjectNode) serializer.serialize(event, JsonNode.class).getData();
    }

    private Schema schema(LifecycleEvent event) {
        EventContract contract = EventContracts.of(event.getClass()).orElseThrow();
        return schemas.computeIfAbsent(
                contract.title(), title -> VALIDATOR.getSchema(EventContracts.schemaOf(contract)));
    }

    private interface Mutating {
        void of(LifecycleEvent event, ObjectNode stored);
    }
}
