package org.waybook.contracts;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.waybook.contracts.json.DomainJson;
import tools.jackson.core.type.TypeReference;

/** Metadata as one flat JSON object of texts, in the order of its keys. */
final class StoredMetaData {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final KnownMetaData KNOWN = new KnownMetaData();

    private StoredMetaData() {}

    static byte[] write(MetaData metaData) {
        return KNOWN.json(metaData, StoredMetaData::json);
    }

    static MetaData read(byte[] json) {
        return KNOWN.metaData(json, StoredMetaData::metaData);
    }

    private static byte[] json(MetaData metaData) {
        Map<String, String> texts = new TreeMap<>();
        metaData.forEach((key, value) -> texts.put(key, text(key, value)));
        return DomainJson.mapper().writeValueAsBytes(texts);
    }

    private static MetaData metaData(byte[] json) {
        return MetaData.from(DomainJson.mapper().readValue(json, TEXTS));
    }

    /** Numbers and instants come from the log itself, when a read event is stored elsewhere, as a dead letter is. */
    private static String text(String key, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Instant) {
            return value.toString();
        }
        throw new SerializationException("The metadata '" + key + "' is "
                + (value == null ? "null" : "a " + value.getClass().getName())
                + "; metadata is stored as texts, so give a text.");
    }
}
