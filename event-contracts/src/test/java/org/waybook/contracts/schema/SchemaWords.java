package org.waybook.contracts.schema;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A schema in a few words, as Markdown. */
final class SchemaWords {

    private SchemaWords() {}

    static String of(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = referred(schema);
            return "[" + name + "](#" + anchor(name) + ")";
        }
        if (schema.has("const")) {
            return "`" + schema.path("const").asString() + "`";
        }
        if (schema.has("anyOf")) {
            return choice(schema.path("anyOf"));
        }
        if (schema.has("oneOf")) {
            return choice(schema.path("oneOf"));
        }
        String type = schema.path("type").asString();
        return switch (type) {
            case "array" -> "list of " + of(schema.path("items"));
            case "string" -> text(schema);
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            default -> type;
        };
    }

    /** The name of the definition that a schema refers to. */
    static String referred(JsonNode schema) {
        return schema.path("$ref").asString().replace("#/$defs/", "");
    }

    /** Where a heading of this text is found on its page. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    private static String choice(JsonNode choices) {
        return choices.valueStream().map(SchemaWords::of).collect(Collectors.joining(" or "));
    }

    private static String text(JsonNode schema) {
        if (schema.has("examples")) {
            return "code: "
                    + schema.path("examples")
                            .valueStream()
                            .map(code -> "`" + code.asString() + "`")
                            .collect(Collectors.joining(", "));
        }
        if (schema.has("contentEncoding")) {
            return schema.path("contentEncoding").asString();
        }
        return schema.path("format").asString("").equals("date-time") ? "time, ISO 8601 in UTC" : "text";
    }
}
