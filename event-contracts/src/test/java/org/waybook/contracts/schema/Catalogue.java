package org.waybook.contracts.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.waybook.contracts.EventContract;
import tools.jackson.databind.JsonNode;

/** The page for people of all events: what each means, what it holds, what of it is sealed, and how it looks. */
public final class Catalogue {

    private static final String INTRODUCTION = """
            # Events

            What the log holds, for people who read it or export it. This page is generated from the code; the build
            fails when the two differ.

            An event is stored as JSON under its name and revision, and is never changed. Its
            [JSON Schema](../event-contracts/src/main/resources/org/waybook/contracts/schemas) is that of the revision;
            an event that takes another shape gets the next revision, and earlier ones are brought to it while they are
            read. Codes of code lists may come to be more without that, so take no list of codes here as closed. A
            property that is not marked as *always* is left out where there is nothing to say.

            **Sealed** is what may name a person: a party that is a natural person or neither says what it is nor has an
            EORI, and free texts. In its place stands a [sealed party](#sealedparty) or a [sealed text](#sealedtext),
            which is opened with keys kept apart from the log and reads as `(erased)` once a key is destroyed. Each
            event below says under which case its seals are.

            Beside the event, its metadata says under which circumstances it came: `actor`, `role`, `memberState` or
            `eori`, `statedAt`, `messageId`, `correlationId`, `causationId` and `channel`, all of them texts.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);
    private final Map<String, JsonNode> types = new TreeMap<>();
    private final Docstrings docstrings;

    private Catalogue(Docstrings docstrings) {
        this.docstrings = docstrings;
    }

    /**
     * The page as Markdown.
     *
     * @param example of the stored form of a contract
     */
    public static String of(
            List<EventContract> contracts, Docstrings docstrings, Function<EventContract, JsonNode> example) {
        Catalogue catalogue = new Catalogue(docstrings);
        catalogue.contents(contracts);
        contracts.forEach(contract -> catalogue.event(contract, example.apply(contract)));
        catalogue.page.append("\n# Types\n");
        catalogue.types.forEach(catalogue::type);
        return catalogue.page.toString();
    }

    private void contents(List<EventContract> contracts) {
        page.append("\n| event | revision | meaning |\n|---|---|---|\n");
        contracts.forEach(contract -> row(
                "[%s](#%s)".formatted(contract.name(), SchemaWords.anchor(contract.name())),
                String.valueOf(contract.revision()),
                docstrings.of(contract.type()).orElse("")));
    }

    private void event(EventContract contract, JsonNode example) {
        JsonNode schema = EventSchemas.of(contract, docstrings);
        schema.path("$defs").properties().forEach(type -> types.put(type.getKey(), type.getValue()));
        page.append("\n## ").append(contract.name()).append("\n\n");
        page.append(schema.path("description").asString("")).append("\n\n");
        page.append("Revision ").append(contract.revision());
        page.append("; its case is `").append(contract.caseProperty()).append("`. ");
        List<String> sealed = SealedPlaces.in(schema);
        page.append(sealed.isEmpty() ? "Nothing of it is sealed." : "Sealed: " + String.join(", ", sealed) + ".");
        page.append("\n\n");
        properties(schema);
        page.append("\n<details><summary>Example</summary>\n\n```json\n");
        page.append(example.toPrettyString().replace("\r\n", "\n")).append("\n```\n\n</details>\n");
    }

    private void type(String name, JsonNode schema) {
        page.append("\n### ").append(name).append("\n\n");
        JsonNode inClear = schema.has("anyOf") ? schema.at("/anyOf/0") : schema;
        String meaning =
                schema.path("description").asString(inClear.path("description").asString(""));
        page.append(meaning.isEmpty() ? "" : meaning + "\n\n");
        if (schema.has("anyOf")) {
            page.append("Or ").append(SchemaWords.of(schema.at("/anyOf/1"))).append(" in its place.\n\n");
        }
        if (schema.has("oneOf")) {
            page.append(SchemaWords.of(schema)).append(".\n");
        } else if (inClear.has("properties")) {
            properties(inClear);
        } else {
            page.append("Written as ").append(SchemaWords.of(inClear)).append(".\n");
        }
    }

    private void properties(JsonNode object) {
        List<String> always =
                object.path("required").valueStream().map(JsonNode::asString).toList();
        page.append("| property | type | | meaning |\n|---|---|---|---|\n");
        object.path("properties")
                .properties()
                .forEach(property -> row(
                        "`" + property.getKey() + "`",
                        SchemaWords.of(property.getValue()),
                        always.contains(property.getKey()) ? "always" : "",
                        property.getValue().path("description").asString("")));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }
}
