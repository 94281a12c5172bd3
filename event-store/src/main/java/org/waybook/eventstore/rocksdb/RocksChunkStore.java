package org.waybook.eventstore.rocksdb;

import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogUnavailable;

/** Chunks in a RocksDB directory of their own, each put synced. */
final class RocksChunkStore implements ChunkStore, AutoCloseable {

    static final String CHUNKS = "chunks";

    /** Bodies from this size are kept outside the sorted files. */
    static final long LARGE_BYTES = 4L * 1024;

    private final RocksDatabase database;
    private final ColumnFamilyHandle chunks;
    private final AcknowledgedHead acknowledged;
    private final WriteOptions synced;

    RocksChunkStore(RocksDatabase database) {
        this.database = database;
        this.chunks = database.family(CHUNKS);
        this.acknowledged = AcknowledgedHead.reachedBy(database.lastWrite(), "write", database.directory());
        this.synced = new WriteOptions().setSync(true);
    }

    @Override
    public Digest put(byte[] body) {
        if (body.length > CHUNK_BYTES_MAX) {
            throw new IllegalArgumentException("A chunk may take " + CHUNK_BYTES_MAX + " bytes, but has " + body.length
                    + "; cut the body into several");
        }
        Digest digest = Digest.compute(body);
        if (!contains(digest)) {
            database.use(open -> {
                open.put(chunks, synced, digest.bytes(), body);
                acknowledged.note(open.getLatestSequenceNumber());
                return null;
            });
        }
        return digest;
    }

    @Override
    public Optional<byte[]> get(Digest digest) {
        byte[] body = database.use(open -> open.get(chunks, digest.bytes()));
        if (body != null && !Digest.compute(body).equals(digest)) {
            throw new LogUnavailable("The chunk " + digest + " was altered in its store; restore it from a backup");
        }
        return Optional.ofNullable(body);
    }

    @Override
    public boolean contains(Digest digest) {
        return database.use(open -> open.get(chunks, digest.bytes(), new byte[0]) != RocksDB.NOT_FOUND);
    }

    @Override
    public void delete(Digest digest) {
        database.use(open -> {
            open.delete(chunks, synced, digest.bytes());
            acknowledged.note(open.getLatestSequenceNumber());
            return null;
        });
    }

    @Override
    public void close() {
        // First, since it waits for calls that still use the others.
        database.close();
        synced.close();
        acknowledged.close();
    }
}
