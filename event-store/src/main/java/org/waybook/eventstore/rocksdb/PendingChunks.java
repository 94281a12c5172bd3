package org.waybook.eventstore.rocksdb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.ChunkStore.PendingChunk;
import org.waybook.eventstore.Digest;

/** Which chunks nothing is known to refer to, with the time of their latest put in milliseconds since 1970. */
final class PendingChunks {

    /** Is there once the chunks of versions that listed none are listed too; shorter than any digest. */
    private static final byte[] COMPLETE = "complete".getBytes(StandardCharsets.UTF_8);

    private static final int BATCH = 10_000;

    private final ColumnFamilyHandle family;

    PendingChunks(ColumnFamilyHandle family) {
        this.family = family;
    }

    /** Lists what a version before this one has put, as put just now. */
    void includeAllOnce(RocksDB open, ColumnFamilyHandle chunks, Instant now) throws RocksDBException {
        if (open.get(family, COMPLETE) != null) {
            return;
        }
        try (WriteOptions synced = new WriteOptions().setSync(true);
                WriteBatch batch = new WriteBatch();
                RocksIterator iterator = open.newIterator(chunks)) {
            for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
                add(batch, iterator.key(), now);
                if (batch.count() >= BATCH) {
                    open.write(synced, batch);
                    batch.clear();
                }
            }
            iterator.status();
            batch.put(family, COMPLETE, new byte[0]);
            open.write(synced, batch);
        }
    }

    void add(WriteBatch batch, byte[] digest, Instant putAt) throws RocksDBException {
        batch.put(
                family,
                digest,
                ByteBuffer.allocate(Long.BYTES).putLong(putAt.toEpochMilli()).array());
    }

    void remove(WriteBatch batch, byte[] digest) throws RocksDBException {
        batch.delete(family, digest);
    }

    Optional<Instant> putAt(RocksDB open, byte[] digest) throws RocksDBException {
        return Optional.ofNullable(open.get(family, digest)).map(PendingChunks::time);
    }

    List<PendingChunk> oldest(RocksDB open, int chunksMax) throws RocksDBException {
        Comparator<PendingChunk> byTime = Comparator.comparing(PendingChunk::putAt);
        PriorityQueue<PendingChunk> oldest = new PriorityQueue<>(byTime.reversed());
        try (RocksIterator iterator = open.newIterator(family)) {
            for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
                if (iterator.key().length == Digest.BYTES) {
                    oldest.add(new PendingChunk(Digest.of(iterator.key()), time(iterator.value())));
                }
                if (oldest.size() > chunksMax) {
                    oldest.remove();
                }
            }
            iterator.status();
        }
        List<PendingChunk> sorted = new ArrayList<>(oldest);
        sorted.sort(byTime);
        return sorted;
    }

    private static Instant time(byte[] value) {
        return Instant.ofEpochMilli(ByteBuffer.wrap(value).getLong());
    }
}
