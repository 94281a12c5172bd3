package org.waybook.contracts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where in an event something may be sealed. */
final class SealedPlaces {

    private static final Set<String> SEALED = Set.of("SealedParty", "SealedText");

    private final JsonNode definitions;
    private final List<String> places = new ArrayList<>();

    private SealedPlaces(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** The paths of the places, lists with a star, as Markdown. */
    static List<String> in(JsonNode schema) {
        SealedPlaces found = new SealedPlaces(schema.path("$defs"));
        found.walk("", schema);
        return found.places.stream().distinct().toList();
    }

    private void walk(String path, JsonNode schema) {
        if (schema.has("$ref")) {
            String name = SchemaWords.referred(schema);
            if (SEALED.contains(name)) {
                places.add("`" + path + "`");
            } else {
                walk(path, definitions.path(name));
            }
        }
        schema.path("anyOf").forEach(choice -> walk(path, choice));
        schema.path("oneOf").forEach(choice -> walk(path, choice));
        if (schema.has("items")) {
            walk(path + "/*", schema.path("items"));
        }
        schema.path("properties")
                .properties()
                .forEach(property -> walk(path + "/" + property.getKey(), property.getValue()));
    }
}
