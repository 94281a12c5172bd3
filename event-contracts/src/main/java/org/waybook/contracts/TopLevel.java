package org.waybook.contracts;

import org.waybook.contracts.json.DomainJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one property of a JSON object without reading the rest. */
final class TopLevel {

    private TopLevel() {}

    /** The text of a property of the object, empty where it has none. */
    static String text(byte[] json, String property) {
        try (JsonParser parser = DomainJson.mapper().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(property);
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : "";
                }
                parser.skipChildren();
            }
            return "";
        }
    }
}
