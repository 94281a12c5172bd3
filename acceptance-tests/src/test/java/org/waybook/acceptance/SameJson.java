package org.waybook.acceptance;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON in one form: fields in alphabetical order, no empty lists, numbers without zeroes at their end. */
final class SameJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SameJson() {}

    /** Text that is equal exactly when both say the same; indented, so that a difference can be read. */
    static String canonical(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ordered(node)) + "\n";
    }

    private static JsonNode ordered(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                TreeMap<String, JsonNode> fields = new TreeMap<>();
                object.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
                fields.values().removeIf(value -> value.isArray() && value.isEmpty());
                ObjectNode sorted = JsonNodeFactory.instance.objectNode();
                fields.forEach(sorted::set);
                yield sorted;
            }
            case ArrayNode array -> {
                ArrayNode items = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> items.add(ordered(item)));
                yield items;
            }
            default ->
                node.isNumber()
                        ? JsonNodeFactory.instance.stringNode(
                                node.decimalValue().stripTrailingZeros().toPlainString())
                        : node;
        };
    }
}
