package org.waybook.contracts.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts that schemas are made of. */
final class Schemas {

    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class, "string",
            BigDecimal.class, "number",
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private Schemas() {}

    static ObjectNode empty() {
        return DomainJson.mapper().createObjectNode();
    }

    static ObjectNode of(String type) {
        return empty().put("type", type);
    }

    /** The schema of a type of the language itself, empty for any other. */
    static Optional<ObjectNode> simple(Class<?> type) {
        return type == Instant.class
                ? Optional.of(of("string").put("format", "date-time"))
                : Optional.ofNullable(SIMPLE.get(type)).map(Schemas::of);
    }

    static ObjectNode reference(String name) {
        return empty().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode constant(String value) {
        return empty().put("const", value);
    }

    /** A code: those known now are examples, since a code list grows and no event takes another shape by that. */
    static <T> ObjectNode codes(T[] values, Function<T, String> code) {
        ObjectNode schema = of("string");
        schema.set("examples", texts(Stream.of(values).map(code).toList()));
        return schema;
    }

    static ObjectNode anyOf(ObjectNode... choices) {
        return empty().set("anyOf", array(choices));
    }

    static ObjectNode oneOf(ObjectNode... choices) {
        return empty().set("oneOf", array(choices));
    }

    /** An object that has no other properties than these. */
    static ObjectNode object(ObjectNode properties, List<String> required) {
        ObjectNode schema = of("object");
        schema.set("properties", properties);
        schema.set("required", texts(required));
        return schema.put("additionalProperties", false);
    }

    static ObjectNode sealed(String description, boolean withSubject) {
        ObjectNode properties = empty();
        properties.set(
                SealedForm.SEALED,
                of("string")
                        .put("contentEncoding", "base64")
                        .put("description", "The ciphertext with the numbers of its keys."));
        if (withSubject) {
            properties.set(SealedForm.SUBJECT, of("string").put("description", "The number of the subject key."));
        }
        ObjectNode schema = object(properties, List.copyOf(properties.propertyNames()));
        return schema.put("description", description);
    }

    private static ArrayNode array(ObjectNode... nodes) {
        ArrayNode array = DomainJson.mapper().createArrayNode();
        Stream.of(nodes).forEach(array::add);
        return array;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = DomainJson.mapper().createArrayNode();
        values.forEach(array::add);
        return array;
    }
}
