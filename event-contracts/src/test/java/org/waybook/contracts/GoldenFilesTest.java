package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybook.contracts.json.DomainJson;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.InvalidationCause;
import tools.jackson.databind.JsonNode;

/**
 * What was ever released can be read. A new event gets its file by running this test once with
 * {@code -Dgolden.write=true}; a file that exists is never written again.
 */
class GoldenFilesTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.RELEASED;

    @BeforeAll
    static void writeWhatIsMissing() {
        if (GoldenFiles.areWritten()) {
            TypicalEvents.all().forEach(event -> GoldenFiles.writeOnce(GOLDEN.file(title(event)), stored(event)));
        }
    }

    @TestFactory
    Stream<DynamicTest> anEventIsReadFromItsFileAsItWas() {
        return TypicalEvents.all().stream()
                .map(event -> DynamicTest.dynamicTest(title(event), () -> {
                    assertThat(GOLDEN.readBySerializer(title(event))).isEqualTo(event);
                    assertThat(GOLDEN.readByTheLog(title(event))).isEqualTo(event);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRevisionEverReleasedIsReadAsAnEventOfToday() {
        return GOLDEN.titles().stream()
                .map(title -> DynamicTest.dynamicTest(title, () -> {
                    LifecycleEvent event = GOLDEN.readByTheLog(title);
                    assertThat(title(event)).startsWith(title.substring(0, title.indexOf('.')));
                    assertThat(GOLDEN.readBySerializer(title)).isEqualTo(event);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theShapeOfAnEventIsThatOfItsFile() {
        return TypicalEvents.all().stream()
                .map(event -> DynamicTest.dynamicTest(title(event), () -> assertThat(shape(stored(event)))
                        .as("another shape of %s needs the next revision and an upcaster", title(event))
                        .isEqualTo(shape(GOLDEN.tree(title(event))))));
    }

    @Test
    void everyRevisionEverReleasedHasItsFileAndEveryFileItsContract() {
        assertThat(GOLDEN.titles())
                .as("golden files are kept for good; the missing ones are written by -Dgolden.write=true")
                .containsExactlyInAnyOrderElementsOf(
                        GoldenFiles.titles(GOLDEN.contracts()).toList());
    }

    @Test
    void aFilingThatWasInvalidatedBeforeCausesWereToldWasSoOnRequest() {
        assertThat(((FilingInvalidated) GOLDEN.readByTheLog("FilingInvalidated.r1")).cause())
                .isEqualTo(InvalidationCause.REQUEST);
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

    private static JsonNode stored(LifecycleEvent event) {
        return GOLDEN.serializer().serialize(event, JsonNode.class).getData();
    }

    private static String title(LifecycleEvent event) {
        return EventContracts.of(event.getClass()).orElseThrow().title();
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
