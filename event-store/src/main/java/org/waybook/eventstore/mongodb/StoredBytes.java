package org.waybook.eventstore.mongodb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The bytes of an event in a document: as a string where they are well-formed UTF-8, so that JSON is read and searched
 * with the tools of the database, else as binary. It is a string only where the bytes of the string are those that were
 * given, so they come back as they were and the hash over them holds. Both forms take the same room: five bytes more.
 */
final class StoredBytes {

    private StoredBytes() {}

    static BsonValue write(byte[] bytes) {
        // Where something is malformed the text says so by another character, and its bytes are others.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                ? new BsonString(text)
                : new BsonBinary(bytes);
    }

    /** The bytes of a field in either form. */
    static byte[] read(BsonDocument document, String field) {
        return document.isString(field)
                ? document.getString(field).getValue().getBytes(StandardCharsets.UTF_8)
                : document.getBinary(field).getData();
    }
}
