package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed OpenAPI document is what the code says, and what it says is so. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final Path COMMITTED = Product.file("api-docs/openapi.json");
    private static final String WRITE = "waybook.openapi.write";

    private final Api api;
    private final ObjectNode document;

    OpenApiTest(Filled filled) {
        this.api = filled.api();
        this.document = (ObjectNode) api.get("/v3/api-docs").expect(200).json();
        document.remove("servers");
    }

    @Test
    void theCommittedDocumentIsTheOneOfTheCode() throws IOException {
        String generated = SameJson.canonical(document);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("api-docs/openapi.json differs from the code; refresh it by"
                        + " mvn -pl acceptance-tests -am verify -Dtest=OpenApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true, and commit it")
                .isEqualTo(generated);
    }

    @Test
    void itSpeaksOfTheApiOnlyAndSaysHowToSignIn() {
        assertThat(document.at("/paths").propertyNames()).isNotEmpty().allSatisfy(path -> assertThat(path)
                .startsWith("/api/"));
        assertThat(document.at("/info/title").asString()).isEqualTo("Waybook");
        assertThat(document.at("/info/version").asString("")).isNotEmpty();
        assertThat(document.at("/components/securitySchemes").valueStream())
                .singleElement()
                .satisfies(scheme -> {
                    assertThat(scheme.at("/type").asString()).isEqualTo("http");
                    assertThat(scheme.at("/scheme").asString()).isEqualTo("bearer");
                });
    }

    @Test
    void everyOperationHasASummaryAndItsErrors() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            JsonNode body = operation.getValue();
            assertThat(body.at("/summary").asString("")).isNotEmpty();
            assertThat(body.at("/responses").propertyNames()).contains("401", "403");
            assertThat(body.at("/responses").properties())
                    .filteredOn(response -> response.getKey().startsWith("4"))
                    .allSatisfy(response -> assertThat(
                                    response.getValue().at("/content").propertyNames())
                            .containsExactly("application/problem+json"));
        });
    }

    @Test
    void everyExampleOfAMessageIsTakenIn() {
        for (String path : List.of("/api/filings", "/api/arrivals")) {
            JsonNode contents = document.at("/paths").path(path).at("/post/requestBody/content");
            assertThat(contents.properties()).isNotEmpty().allSatisfy(content -> assertThat(
                            content.getValue().at("/examples").properties())
                    .isNotEmpty()
                    .allSatisfy(example -> assertTakenIn(
                            path, content.getKey(), example.getValue().at("/value"))));
        }
    }

    private void assertTakenIn(String path, String type, JsonNode example) {
        String message = example.isString() ? example.asString() : example.toString();
        String trader = message.contains("NL812345678") ? "trader.nl" : "trader.fr";
        Answer answer = api.post(trader, path, type, message);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 202);
    }

    private Stream<Entry<String, JsonNode>> operations() {
        return document.at("/paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> Map.entry(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }
}
