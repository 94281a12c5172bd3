package org.waybook.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.schema.Docstrings;
import org.waybook.contracts.schema.EventSchemas;
import tools.jackson.databind.JsonNode;

/**
 * An event keeps the shape it was released with. A new event or revision gets its schema by running this test once with
 * {@code -Dgolden.write=true}; a file that exists is never written again.
 */
class SchemaFilesTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/waybook/contracts/schemas");

    private static final Docstrings DOCSTRINGS = Docstrings.ofTheDomain();

    @BeforeAll
    static void writeWhatIsMissing() {
        if (GoldenFiles.areWritten()) {
            EventContracts.all()
                    .forEach(contract -> GoldenFiles.writeOnce(
                            SCHEMAS.resolve(contract.title() + ReleasedSchemas.SUFFIX),
                            EventSchemas.of(contract, DOCSTRINGS)));
        }
    }

    @TestFactory
    Stream<DynamicTest> anEventHasTheShapeItWasReleasedWith() {
        return EventContracts.all().stream()
                .map(contract -> DynamicTest.dynamicTest(
                        contract.title(), () -> assertThat(EventSchemas.shape(EventSchemas.of(contract, DOCSTRINGS)))
                                .as(advice(contract))
                                .isEqualTo(EventSchemas.shape(committed(contract)))));
    }

    @Test
    void everyRevisionEverReleasedHasItsSchemaAndEverySchemaItsContract() {
        assertThat(GoldenFiles.titles(SCHEMAS, ReleasedSchemas.SUFFIX))
                .as("schemas are kept for good; the missing ones are written by -Dgolden.write=true")
                .containsExactlyInAnyOrderElementsOf(
                        GoldenFiles.titles(EventContracts.registry()).toList());
    }

    @TestFactory
    Stream<DynamicTest> aCodeThatWasEverReleasedIsStillKnown() {
        return EventContracts.all().stream()
                .map(contract -> DynamicTest.dynamicTest(contract.title(), () -> assertThat(
                                EventSchemas.codes(EventSchemas.of(contract, DOCSTRINGS)))
                        .as("the log may hold every code of %s; keep it, or write an upcaster", contract.title())
                        .containsAll(EventSchemas.codes(committed(contract)))));
    }

    @Test
    void anotherDescriptionOrCodeIsNoOtherShape() {
        JsonNode schema = DomainJson.mapper()
                .readTree("{\"description\":\"old\",\"properties\":{\"description\":{\"examples\":[\"F10\"]}}}");
        assertThat(EventSchemas.shape(schema))
                .isEqualTo(DomainJson.mapper().readTree("{\"properties\":{\"description\":{}}}"));
    }

    private static JsonNode committed(EventContract contract) {
        Path file = SCHEMAS.resolve(contract.title() + ReleasedSchemas.SUFFIX);
        assertThat(file).as("run once with -Dgolden.write=true").exists();
        return DomainJson.mapper().readTree(file);
    }

    private static String advice(EventContract contract) {
        int next = contract.revision() + 1;
        return "What is stored of " + contract.name() + " is no longer what was released as " + contract.title()
                + ". Give it revision " + next + " in EventContracts, keep the files of " + contract.title()
                + " as they are, add a RevisionUpcaster from " + contract.revision()
                + " to EventContracts, and write the files of " + contract.title(next)
                + " by mvn -pl event-contracts -am"
                + " test -Dtest='GoldenFilesTest,SchemaFilesTest' -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dgolden.write=true. (Never released? Then delete the two files of " + contract.title()
                + " and write them anew.)";
    }
}
