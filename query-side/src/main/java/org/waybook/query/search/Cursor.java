package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import org.waybook.domain.InvalidValue;
import org.waybook.projections.views.ViewJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a list goes on: the sort values of the last entry, and a fingerprint of the search they belong to. */
final class Cursor {

    private static final String FINGERPRINT = "f";
    private static final String AFTER = "a";
    private static final int FINGERPRINT_BYTES = 9;

    private Cursor() {}

    /** The cursor behind an entry with these sort values. */
    static String behind(List<FieldValue> sortValues, String fingerprint) {
        ObjectNode cursor = ViewJson.mapper().createObjectNode();
        cursor.put(FINGERPRINT, fingerprint);
        ArrayNode after = cursor.putArray(AFTER);
        for (FieldValue value : sortValues) {
            switch (value._kind()) {
                case Long -> after.add(value.longValue());
                case Double -> after.add(value.doubleValue());
                default -> after.add(value._toJsonString());
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ViewJson.mapper().writeValueAsBytes(cursor));
    }

    /**
     * The sort values that a cursor of the same search holds.
     *
     * @throws InvalidValue when it is none, or belongs to another search
     */
    static List<FieldValue> read(String cursor, String fingerprint) {
        JsonNode content = decoded(cursor);
        if (!content.path(FINGERPRINT).asString("").equals(fingerprint)) {
            throw new InvalidValue(
                    "CURSOR_OF_ANOTHER_SEARCH",
                    "The cursor belongs to a search with other filters or another order.",
                    "Repeat the filters and the order of the answer that gave the cursor, or leave the cursor out.");
        }
        List<FieldValue> after = new ArrayList<>();
        content.path(AFTER).forEach(value -> after.add(fieldValue(value)));
        return after;
    }

    /** What tells one search from another: every parameter but the cursor and those that do not choose or order. */
    static String fingerprint(MultiValueMap<String, String> parameters, String sorting) {
        Map<String, List<String>> telling = new TreeMap<>(parameters);
        List.of(ParameterReader.CURSOR, ParameterReader.LIMIT, ParameterReader.WAIT_FOR, ParameterReader.SORT)
                .forEach(telling::remove);
        byte[] digest = sha256((telling + sorting).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, FINGERPRINT_BYTES));
    }

    private static JsonNode decoded(String cursor) {
        try {
            JsonNode content = ViewJson.mapper().readTree(Base64.getUrlDecoder().decode(cursor));
            if (content.isObject() && content.path(AFTER).isArray()) {
                return content;
            }
        } catch (IllegalArgumentException | JacksonException notOurs) {
            throw notACursor(cursor);
        }
        throw notACursor(cursor);
    }

    private static InvalidValue notACursor(String cursor) {
        return new InvalidValue(
                "CURSOR",
                "'" + cursor + "' is not a cursor.",
                "Give the nextCursor of the answer before as it is, or leave the cursor out.");
    }

    private static FieldValue fieldValue(JsonNode value) {
        if (value.isIntegralNumber()) {
            return FieldValue.of(value.asLong());
        }
        return value.isNumber() ? FieldValue.of(value.asDouble()) : FieldValue.of(value.asString());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
