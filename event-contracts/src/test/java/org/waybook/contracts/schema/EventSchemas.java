package org.waybook.contracts.schema;

import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.contracts.EventContract;
import org.waybook.contracts.json.DomainJson;
import org.waybook.contracts.json.StoredForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of events as the code has them now. */
public final class EventSchemas {

    private static final String DESCRIPTION = "description";
    private static final String CODES = "examples";

    private EventSchemas() {}

    /** The schema of the stored form of an event. */
    public static ObjectNode of(EventContract contract, Docstrings docstrings) {
        ObjectNode schema = DomainJson.mapper()
                .createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:waybook:event:" + contract.name() + ":" + contract.revision())
                .put("title", contract.name());
        return schema.setAll(StoredForm.of(contract.type(), docstrings));
    }

    /**
     * A schema without what it says to people and without the codes that were known: descriptions are put better, and
     * code lists grow, without another shape. A property of such a name has a schema of its own, and stays.
     */
    public static JsonNode shape(JsonNode schema) {
        JsonNode shape = schema.deepCopy();
        strip(shape);
        return shape;
    }

    /** The codes that a schema knows, each behind the definition it is of. */
    public static Set<String> codes(JsonNode schema) {
        return schema.path("$defs").properties().stream()
                .flatMap(definition -> definition
                        .getValue()
                        .path(CODES)
                        .valueStream()
                        .map(code -> definition.getKey() + " " + code.asString()))
                .collect(Collectors.toSet());
    }

    private static void strip(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path(DESCRIPTION).isString()) {
                object.remove(DESCRIPTION);
            }
            if (object.path(CODES).isArray()) {
                object.remove(CODES);
            }
        }
        schema.forEach(EventSchemas::strip);
    }
}
