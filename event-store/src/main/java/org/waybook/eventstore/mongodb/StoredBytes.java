package org.waybook.eventstore.mongodb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The bytes of an event in a document: as a string where they are well-formed UTF-8, so that JSON is read and searched
 * with the tools of the database, else as binary. Well-formed UTF-8 has one decoding and that has one encoding, so the
 * bytes come back as they were and the hash over them holds. Both forms take the same room: five bytes more.
 */
final class StoredBytes {

    private StoredBytes() {}

    static BsonValue write(byte[] bytes) {
        try {
            // A new decoder reports what is malformed: it replaces nothing.
            return new BsonString(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noText) {
            return new BsonBinary(bytes);
        }
    }

    /** The bytes of a field in either form. */
    static byte[] read(BsonDocument document, String field) {
        return document.isString(field)
                ? document.getString(field).getValue().getBytes(StandardCharsets.UTF_8)
                : document.getBinary(field).getData();
    }
}
