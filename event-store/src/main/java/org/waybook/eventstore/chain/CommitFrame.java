package org.waybook.eventstore.chain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;

/**
 * One commit as bytes: format (1), previous hash (32), hash (32), then the body: first position (8), count (4), commit
 * time (8), latest stated time (8), commit identifier (16), and each event with its length (4) before it. The hash is
 * SHA-256 over the previous hash, the length of the body (4) and the body. Numbers are big-endian, times milliseconds
 * since 1970.
 */
public final class CommitFrame {

    /** Bytes from the start of a frame that hold its header. */
    public static final int HEADER_BYTES = 1 + 2 * Digest.BYTES + 3 * Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

    private static final byte FORMAT = 1;
    private static final int HASH_OFFSET = 1 + Digest.BYTES;
    private static final int BODY_OFFSET = HASH_OFFSET + Digest.BYTES;

    private final CommitHeader header;
    private final byte[] bytes;

    private CommitFrame(CommitHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
    }

    /** Writes the commit that follows another one; the first commit follows {@link ChainEnd#START}. */
    public static CommitFrame following(ChainEnd end, CommitDraft draft, Instant now) {
        CommitHeader unhashed = new CommitHeader(
                end.next(),
                draft.events().size(),
                later(end.recordedAt(), Instant.ofEpochMilli(now.toEpochMilli())),
                later(end.latestStatedAt(), draft.latestStatedAt()),
                draft.commitIdentifier(),
                end.hash(),
                Digest.NONE);
        byte[] bytes = write(unhashed, draft.encodedEvents());
        Digest hash = hash(end.hash(), bytes);
        ByteBuffer.wrap(bytes).put(HASH_OFFSET, hash.bytes());
        return new CommitFrame(unhashed.withHash(hash), bytes);
    }

    /** Writes a commit again that is stored as fields, so that its hash can be verified. */
    public static CommitFrame of(Commit commit) {
        List<byte[]> events =
                commit.events().stream().map(EventEncoding::encode).toList();
        return new CommitFrame(commit.header(), write(commit.header(), events));
    }

    /** Takes stored bytes for a frame, without checking its hash. */
    public static CommitFrame of(Position key, byte[] bytes) {
        return new CommitFrame(header(key, ByteBuffer.wrap(bytes)), bytes);
    }

    /** Reads the header from at least the first {@link #HEADER_BYTES} bytes of a frame. */
    public static CommitHeader header(Position key, ByteBuffer buffer) {
        try {
            byte format = buffer.get();
            if (format != FORMAT) {
                throw new LogCorrupted(key, "the commit has format " + format + " where " + FORMAT + " is known");
            }
            Digest previousHash = digest(buffer);
            Digest hash = digest(buffer);
            Position first = new Position(buffer.getLong());
            int count = buffer.getInt();
            Instant recordedAt = Instant.ofEpochMilli(buffer.getLong());
            Instant latestStatedAt = Instant.ofEpochMilli(buffer.getLong());
            UUID identifier = new UUID(buffer.getLong(), buffer.getLong());
            if (!first.equals(key) || count < 1) {
                throw new LogCorrupted(key, "the commit stored here says it has " + count + " events from " + first);
            }
            return new CommitHeader(first, count, recordedAt, latestStatedAt, identifier, previousHash, hash);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new LogCorrupted(key, "the commit's header cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The header. */
    public CommitHeader header() {
        return header;
    }

    /** All bytes of the frame; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Reads all events. */
    public Commit commit() {
        List<EventRecord> events = new ArrayList<>(header.count());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(HEADER_BYTES);
        for (int index = 0; index < header.count(); index++) {
            events.add(eventHere(buffer, index));
        }
        return new Commit(header, events);
    }

    /** Reads one event by its place in the commit, from 0. */
    public EventRecord event(int index) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(HEADER_BYTES);
        for (int skipped = 0; skipped < index; skipped++) {
            int length = buffer.getInt();
            buffer.position(buffer.position() + length);
        }
        return eventHere(buffer, index);
    }

    /** Takes the bytes of one event, without the length before it. */
    @FunctionalInterface
    public interface EventBytes {

        /**
         * The event at a place in the commit, from 0.
         *
         * @param frame bytes that hold the event among others; not to be changed
         */
        void event(int index, byte[] frame, int offset, int length);
    }

    /** Hands over the stored bytes of each event; refuses a frame that its events do not fill exactly. */
    public void forEachEvent(EventBytes consumer) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(HEADER_BYTES);
        for (int index = 0; index < header.count(); index++) {
            int length = buffer.remaining() < Integer.BYTES ? -1 : buffer.getInt();
            if (length < 0 || length > buffer.remaining()) {
                throw new LogCorrupted(header.first().plus(index), "the event does not fit into its commit's bytes");
            }
            consumer.event(index, bytes, buffer.position(), length);
            buffer.position(buffer.position() + length);
        }
        if (buffer.hasRemaining()) {
            throw new LogCorrupted(
                    header.first(), "the commit has " + buffer.remaining() + " bytes behind its last event");
        }
    }

    /** Computes the hash over the bytes again and refuses another one than the stored. */
    public void verifyHash() {
        if (!hash(header.previousHash(), bytes).equals(header.hash())) {
            throw new LogCorrupted(header.first(), "the hash over the commit's bytes is not the stored one");
        }
    }

    private EventRecord eventHere(ByteBuffer buffer, int index) {
        try {
            int length = buffer.getInt();
            EventRecord event = EventEncoding.decode(buffer.limit(buffer.position() + length));
            buffer.limit(buffer.capacity());
            return event;
        } catch (RuntimeException e) {
            throw new LogCorrupted(header.first().plus(index), "the event cannot be read (" + e + ")");
        }
    }

    private static byte[] write(CommitHeader header, List<byte[]> events) {
        int bytes = HEADER_BYTES;
        for (byte[] event : events) {
            bytes += Integer.BYTES + event.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        buffer.put(FORMAT).put(header.previousHash().bytes()).put(header.hash().bytes());
        buffer.putLong(header.first().value()).putInt(header.count());
        buffer.putLong(header.recordedAt().toEpochMilli());
        buffer.putLong(header.latestStatedAt().toEpochMilli());
        UUID identifier = header.commitIdentifier();
        buffer.putLong(identifier.getMostSignificantBits()).putLong(identifier.getLeastSignificantBits());
        for (byte[] event : events) {
            buffer.putInt(event.length).put(event);
        }
        return buffer.array();
    }

    private static Digest hash(Digest previousHash, byte[] frame) {
        MessageDigest sha256 = Digest.sha256();
        int bodyBytes = frame.length - BODY_OFFSET;
        sha256.update(previousHash.bytes());
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bodyBytes));
        sha256.update(frame, BODY_OFFSET, bodyBytes);
        return Digest.of(sha256.digest());
    }

    private static Digest digest(ByteBuffer buffer) {
        byte[] digest = new byte[Digest.BYTES];
        buffer.get(digest);
        return Digest.of(digest);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
