package org.waybook.eventstore.rocksdb;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksIterator;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;

/** The index families, compared with what the bytes of each commit ask for. */
final class RocksStoredIndexes implements StoredIndexes {

    private static final byte[] NOTHING = {};

    private static final List<String> FAMILIES = List.of(
            RocksCommitStore.AGGREGATES,
            RocksCommitStore.EVENT_IDENTIFIERS,
            RocksCommitStore.COMMIT_IDENTIFIERS,
            RocksCommitStore.TAGS);

    private final RocksDatabase database;
    private final Supplier<ReadOptions> reading;

    RocksStoredIndexes(RocksDatabase database, Supplier<ReadOptions> reading) {
        this.database = database;
        this.reading = reading;
    }

    @Override
    public void expected(CommitFrame frame, Consumer<byte[]> entries) {
        expected(frame, (family, key, value) -> entries.accept(bytes(family, key, value)));
    }

    @Override
    public void stored(Consumer<byte[]> entries) {
        for (String family : FAMILIES) {
            if (database.family(family) == null) {
                // A log that is only looked at, and was last opened by an older Waybook.
                continue;
            }
            database.use(open -> {
                try (ReadOptions options = reading.get();
                        RocksIterator iterator = open.newIterator(database.family(family), options)) {
                    for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
                        entries.accept(bytes(family, iterator.key(), iterator.value()));
                    }
                    iterator.status();
                }
                return null;
            });
        }
    }

    @Override
    public Optional<String> missing(CommitFrame frame) {
        List<String> findings = new ArrayList<>();
        expected(frame, (family, key, value) -> {
            byte[] found = database.family(family) == null
                    ? null
                    : database.use(open -> {
                        try (ReadOptions options = reading.get()) {
                            return open.get(database.family(family), options, key);
                        }
                    });
            if (!Arrays.equals(found, value)) {
                findings.add("the index of " + family
                        + (found == null ? " lacks an entry for it" : " points to another place for it"));
            }
        });
        return findings.stream().findFirst();
    }

    /** Takes one entry of an index. */
    @FunctionalInterface
    private interface Entries {
        void entry(String family, byte[] key, byte[] value);
    }

    private static void expected(CommitFrame frame, Entries entries) {
        CommitHeader header = frame.header();
        entries.entry(
                RocksCommitStore.COMMIT_IDENTIFIERS,
                IndexKeys.commitIdentifier(header.commitIdentifier()),
                IndexKeys.position(header.first().value()));
        frame.forEachEvent((index, bytes, offset, length) -> {
            try {
                expected(ByteBuffer.wrap(bytes, offset, length), new EventPlace(header.first(), index), entries);
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                throw new LogCorrupted(header.first().plus(index), "the event cannot be read (" + e + ")");
            }
        });
    }

    /** Follows the bytes as {@link org.waybook.eventstore.chain.EventEncoding} writes them. */
    private static void expected(ByteBuffer event, EventPlace place, Entries entries) {
        byte[] placeBytes = place.bytes();
        entries.entry(RocksCommitStore.EVENT_IDENTIFIERS, text(event), NOTHING);
        skipText(event);
        entries.entry(RocksCommitStore.AGGREGATES, IndexKeys.numbered(text(event), event.getLong()), placeBytes);
        skipText(event);
        skipText(event);
        event.getLong();
        skipText(event);
        skipText(event);
        while (event.hasRemaining()) {
            byte[] tag = IndexKeys.numbered(text(event), place.position().value());
            entries.entry(RocksCommitStore.TAGS, tag, placeBytes);
        }
    }

    private static byte[] text(ByteBuffer event) {
        int length = event.getInt();
        if (length < 0 || length > event.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes does not fit");
        }
        byte[] text = new byte[length];
        event.get(text);
        return text;
    }

    private static void skipText(ByteBuffer event) {
        int length = event.getInt();
        event.position(event.position() + length);
    }

    private static byte[] bytes(String family, byte[] key, byte[] value) {
        return ByteBuffer.allocate(1 + Integer.BYTES + key.length + value.length)
                .put((byte) FAMILIES.indexOf(family))
                .putInt(key.length)
                .put(key)
                .put(value)
                .array();
    }
}
