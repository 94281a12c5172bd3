package org.waybook.intake.referencedata;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a published code list: a JSON array of entries, each with its code in one property. */
final class ListReading {

    /** The role of a customs office where goods may enter. */
    private static final String ENTRY = "ENT";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ListReading() {}

    /** The codes of a list. */
    static Set<String> codes(Path file, String property) throws UnusableList {
        return codes(file, property, entry -> true);
    }

    /** The customs offices that have the role of an office of entry. */
    static Set<String> officesOfEntry(Path file, String property) throws UnusableList {
        return codes(file, property, ListReading::isOfficeOfEntry);
    }

    private static boolean isOfficeOfEntry(JsonNode office) {
        return office.path("roles")
                .valueStream()
                .anyMatch(role -> role.path("role").asString("").equals(ENTRY));
    }

    private static Set<String> codes(Path file, String property, Predicate<JsonNode> counts) throws UnusableList {
        Set<String> codes = new HashSet<>();
        for (JsonNode entry : entries(file)) {
            JsonNode code = entry.path(property);
            if (!code.isString()) {
                throw new UnusableList(file + " has an entry without the text '" + property + "'.");
            }
            if (counts.test(entry)) {
                codes.add(code.asString());
            }
        }
        if (codes.isEmpty()) {
            throw new UnusableList(file + " holds no code.");
        }
        return Set.copyOf(codes);
    }

    private static JsonNode entries(Path file) throws UnusableList {
        try {
            JsonNode list = JSON.readTree(file.toFile());
            if (list.isArray()) {
                return list;
            }
        } catch (JacksonException unreadable) {
            throw new UnusableList(file + " cannot be read: " + unreadable.getOriginalMessage());
        }
        throw new UnusableList(file + " is not a JSON array.");
    }
}
