package org.waybook.eventstore.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waybook.eventstore.EventRecord;

/**
 * The bytes of one event: every text and body with its length before it (four bytes, big-endian), in the order event
 * identifier, aggregate type, aggregate identifier, sequence number (eight bytes), event type, revision, stated time
 * (milliseconds since 1970, eight bytes), payload, metadata, then each tag up to the end of the event. An event without
 * tags ends with its metadata.
 */
public final class EventEncoding {

    private static final int LENGTH_FIELDS_BYTES = 7 * Integer.BYTES + 2 * Long.BYTES;

    /** Most bytes of UTF-8 for one UTF-16 unit. */
    private static final int UTF_8_BYTES_MAX = 3;

    private EventEncoding() {}

    /** Writes an event. */
    public static byte[] encode(EventRecord event) {
        byte[] identifier = event.eventIdentifier().getBytes(UTF_8);
        byte[] aggregateType = event.aggregateType().getBytes(UTF_8);
        byte[] aggregate = event.aggregateIdentifier().getBytes(UTF_8);
        byte[] type = event.eventType().getBytes(UTF_8);
        byte[] revision = event.revision().getBytes(UTF_8);
        List<byte[]> tags = tags(event);
        int bytes = Math.toIntExact((long) LENGTH_FIELDS_BYTES
                + identifier.length
                + aggregateType.length
                + aggregate.length
                + type.length
                + revision.length
                + event.payload().length
                + event.metadata().length
                + tags.stream().mapToLong(tag -> Integer.BYTES + tag.length).sum());
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        put(buffer, identifier);
        put(buffer, aggregateType);
        put(buffer, aggregate);
        buffer.putLong(event.sequenceNumber());
        put(buffer, type);
        put(buffer, revision);
        buffer.putLong(event.statedAt().toEpochMilli());
        put(buffer, event.payload());
        put(buffer, event.metadata());
        tags.forEach(tag -> put(buffer, tag));
        return buffer.array();
    }

    /** Reads the event that takes what is left of the buffer. */
    public static EventRecord decode(ByteBuffer buffer) {
        String identifier = text(buffer);
        String aggregateType = text(buffer);
        String aggregate = text(buffer);
        long sequenceNumber = buffer.getLong();
        String type = text(buffer);
        String revision = text(buffer);
        Instant statedAt = Instant.ofEpochMilli(buffer.getLong());
        byte[] payload = bytes(buffer);
        byte[] metadata = bytes(buffer);
        return new EventRecord(
                identifier,
                aggregateType,
                aggregate,
                sequenceNumber,
                type,
                revision,
                payload,
                metadata,
                statedAt,
                tags(buffer));
    }

    /** Bytes that an event takes, told without writing it; text is counted at its widest, so never too low. */
    public static long bytesAtMost(EventRecord event) {
        int characters = event.eventIdentifier().length()
                + event.aggregateType().length()
                + event.aggregateIdentifier().length()
                + event.eventType().length()
                + event.revision().length();
        for (String tag : event.tags()) {
            characters += tag.length() + Integer.BYTES;
        }
        return (long) LENGTH_FIELDS_BYTES
                + (long) UTF_8_BYTES_MAX * characters
                + event.payload().length
                + event.metadata().length;
    }

    private static List<byte[]> tags(EventRecord event) {
        if (event.tags().isEmpty()) {
            return List.of();
        }
        List<byte[]> tags = new ArrayList<>(event.tags().size());
        event.tags().forEach(tag -> tags.add(tag.getBytes(UTF_8)));
        return tags;
    }

    private static Set<String> tags(ByteBuffer buffer) {
        if (!buffer.hasRemaining()) {
            return Set.of();
        }
        Set<String> tags = new TreeSet<>();
        while (buffer.hasRemaining()) {
            tags.add(text(buffer));
        }
        return tags;
    }

    private static void put(ByteBuffer buffer, byte[] bytes) {
        buffer.putInt(bytes.length).put(bytes);
    }

    private static String text(ByteBuffer buffer) {
        int length = buffer.getInt();
        String text = new String(buffer.array(), buffer.arrayOffset() + buffer.position(), length, UTF_8);
        buffer.position(buffer.position() + length);
        return text;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes;
    }
}
