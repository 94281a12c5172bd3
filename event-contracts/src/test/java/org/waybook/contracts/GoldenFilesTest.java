package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.sealing.FixedKeyStore;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.LifecycleEvent;
import tools.jackson.databind.JsonNode;

/**
 * What was ever released can be read. A new event gets its file by running this test once with
 * {@code -Dgolden.write=true}; a file that exists is never written again.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final ContractSerializer SERIALIZER =
            new ContractSerializer(new Sealing(new FixedKeyStore(), new SecureRandom(), Clock.systemUTC()));

    @BeforeAll
    static void writeWhatIsMissing() throws IOException {
        if (!Boolean.getBoolean("golden.write")) {
            return;
        }
        for (LifecycleEvent event : TypicalEvents.all()) {
            Path file = file(event);
            if (!Files.exists(file)) {
                JsonNode json = SERIALIZER.serialize(event, JsonNode.class).getData();
                Files.writeString(file, json.toPrettyString().replace("\r\n", "\n") + "\n");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> anEventIsReadFromItsFileAsItWas() {
        return TypicalEvents.all().stream()
                .map(event -> DynamicTest.dynamicTest(
                        name(event), () -> assertThat(read(file(event))).isEqualTo(event)));
    }

    @TestFactory
    Stream<DynamicTest> theShapeOfAnEventIsThatOfItsFile() {
        return TypicalEvents.all().stream()
                .map(event -> DynamicTest.dynamicTest(name(event), () -> {
                    JsonNode now = SERIALIZER.serialize(event, JsonNode.class).getData();
                    assertThat(shape(now))
                            .as("another shape of %s needs another revision and an upcaster", name(event))
                            .isEqualTo(shape(tree(file(event))));
                }));
    }

    @Test
    void everyContractHasItsFileAndEveryFileItsContract() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.list(GOLDEN)) {
            files = all.map(file -> file.getFileName().toString()).toList();
        }
        assertThat(EventContracts.all())
                .extracting(contract -> contract.name() + ".r" + contract.revision() + ".json")
                .isSubsetOf(files);
        assertThat(files).allSatisfy(file -> assertThat(EventContracts.named(file.substring(0, file.indexOf('.'))))
                .as(file)
                .isPresent());
    }

    @Test
    void anotherPropertyOrTypeIsAnotherShape() {
        JsonNode before = DomainJson.mapper().readTree("{\"a\":[{\"b\":1},{\"b\":2}]}");
        assertThat(shape(before)).containsExactly(" OBJECT", "/a ARRAY", "/a/* OBJECT", "/a/*/b NUMBER");
        assertThat(shape(DomainJson.mapper().readTree("{\"a\":[{\"b\":\"1\"}]}")))
                .isNotEqualTo(shape(before));
        assertThat(shape(DomainJson.mapper().readTree("{\"a\":[{\"b\":1,\"c\":1}]}")))
                .isNotEqualTo(shape(before));
    }

    private static LifecycleEvent read(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(
                tree(file), JsonNode.class, new SimpleSerializedType(parts[0], parts[1].substring(1))));
    }

    private static JsonNode tree(Path file) {
        assertThat(file).as("run once with -Dgolden.write=true").exists();
        return DomainJson.mapper().readTree(file);
    }

    private static Path file(LifecycleEvent event) {
        return GOLDEN.resolve(name(event) + ".json");
    }

    private static String name(LifecycleEvent event) {
        EventContract contract = EventContracts.of(event.getClass()).orElseThrow();
        return contract.name() + ".r" + contract.revision();
    }

    private static Set<String> shape(JsonNode node) {
        Set<String> paths = new TreeSet<>();
        collect("", node, paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path + " " + node.getNodeType());
        node.properties().forEach(property -> collect(path + "/" + property.getKey(), property.getValue(), paths));
        if (node.isArray()) {
            node.forEach(element -> collect(path + "/*", element, paths));
        }
    }
}
