package org.waybook.eventstore.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.waybook.eventstore.Position;

/** The keys and values of the indexes; numbers are big-endian, so that byte order is their order. */
final class IndexKeys {

    private IndexKeys() {}

    /** Where an event is: the key of its commit and its place in it. */
    record EventPlace(Position commit, int index) {

        byte[] bytes() {
            return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(commit.value())
                    .putInt(index)
                    .array();
        }

        static EventPlace of(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new EventPlace(new Position(buffer.getLong()), buffer.getInt());
        }

        Position position() {
            return commit.plus(index);
        }
    }

    static byte[] position(long position) {
        return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }

    static Position position(byte[] key) {
        return new Position(ByteBuffer.wrap(key).getLong());
    }

    static byte[] commitIdentifier(UUID identifier) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(identifier.getMostSignificantBits())
                .putLong(identifier.getLeastSignificantBits())
                .array();
    }

    static byte[] eventIdentifier(String identifier) {
        return identifier.getBytes(UTF_8);
    }

    /** The identifier's length comes first, so that no identifier's keys lie among those of another. */
    static byte[] aggregateSequence(String aggregateIdentifier, long sequenceNumber) {
        byte[] identifier = aggregateIdentifier.getBytes(UTF_8);
        return ByteBuffer.allocate(Short.BYTES + identifier.length + Long.BYTES)
                .putShort((short) identifier.length)
                .put(identifier)
                .putLong(sequenceNumber)
                .array();
    }

    static boolean sameAggregate(byte[] key, byte[] otherKey) {
        return key.length == otherKey.length
                && Arrays.equals(key, 0, key.length - Long.BYTES, otherKey, 0, key.length - Long.BYTES);
    }

    static long sequenceNumber(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }
}
