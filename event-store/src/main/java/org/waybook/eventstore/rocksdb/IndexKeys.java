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

    static byte[] aggregateSequence(String aggregateIdentifier, long sequenceNumber) {
        return numbered(aggregateIdentifier.getBytes(UTF_8), sequenceNumber);
    }

    static byte[] tagged(String tag, Position position) {
        return numbered(tag.getBytes(UTF_8), position.value());
    }

    /** The name's length comes first, so that no name's keys lie among those of another. */
    static byte[] numbered(byte[] name, long number) {
        return ByteBuffer.allocate(Short.BYTES + name.length + Long.BYTES)
                .putShort((short) name.length)
                .put(name)
                .putLong(number)
                .array();
    }

    /** Whether two keys of aggregates, or two of tags, are of the same one. */
    static boolean sameName(byte[] key, byte[] otherKey) {
        return key.length == otherKey.length
                && Arrays.equals(key, 0, key.length - Long.BYTES, otherKey, 0, key.length - Long.BYTES);
    }

    /** The sequence number of a key of aggregates, the position of a key of tags. */
    static long number(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }
}
