package org.waybook.eventstore.rocksdb;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogUnavailable;

/** Chunks in a RocksDB directory of their own, each put synced; those pending are listed in a family beside them. */
final class RocksChunkStore implements ChunkStore, AutoCloseable {

    static final String CHUNKS = "chunks";
    static final String PENDING = "pending";

    /** Bodies from this size are kept outside the sorted files. */
    static final long LARGE_BYTES = 4L * 1024;

    private final RocksDatabase database;
    private final Clock clock;
    private final ColumnFamilyHandle chunks;
    private final PendingChunks pending;
    private final AcknowledgedHead acknowledged;
    private final WriteOptions synced;

    /** Puts share the first lock; who decides from what is pending holds the second, so that no put comes between. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    RocksChunkStore(RocksDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.chunks = database.family(CHUNKS);
        this.acknowledged = AcknowledgedHead.reachedBy(database.lastWrite(), "write", database.directory());
        this.synced = new WriteOptions().setSync(true);
        this.pending = new PendingChunks(database.family(PENDING));
        database.use(open -> {
            pending.includeAllOnce(open, chunks, clock.instant());
            return null;
        });
    }

    @Override
    public Digest put(byte[] body) {
        if (body.length > CHUNK_BYTES_MAX) {
            throw new IllegalArgumentException("A chunk may take " + CHUNK_BYTES_MAX + " bytes, but has " + body.length
                    + "; cut the body into several");
        }
        Digest digest = Digest.compute(body);
        lock.readLock().lock();
        try {
            database.use(open -> put(open, digest.bytes(), body));
        } finally {
            lock.readLock().unlock();
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
        return database.use(open -> contains(open, digest.bytes()));
    }

    @Override
    public void delete(Digest digest) {
        alone(open -> {
            remove(open, digest.bytes());
            return null;
        });
    }

    @Override
    public List<Digest> digests(Optional<Digest> behind, int chunksMax) {
        return database.use(open -> {
            List<Digest> found = new ArrayList<>();
            try (RocksIterator iterator = open.newIterator(chunks)) {
                iterator.seek(behind.map(Digest::bytes).orElse(new byte[0]));
                while (iterator.isValid() && found.size() < chunksMax) {
                    Digest digest = Digest.of(iterator.key());
                    if (!behind.equals(Optional.of(digest))) {
                        found.add(digest);
                    }
                    iterator.next();
                }
                iterator.status();
            }
            return found;
        });
    }

    @Override
    public List<PendingChunk> pending(int chunksMax) {
        return database.use(open -> pending.oldest(open, chunksMax));
    }

    @Override
    public void keep(Collection<Digest> referred) {
        alone(open -> {
            try (WriteBatch batch = new WriteBatch()) {
                for (Digest digest : referred) {
                    pending.remove(batch, digest.bytes());
                }
                write(open, batch);
            }
            return null;
        });
    }

    @Override
    public boolean deletePending(Digest digest, Instant putBefore) {
        return alone(open -> {
            boolean isOld = pending.putAt(open, digest.bytes())
                    .filter(putAt -> putAt.isBefore(putBefore))
                    .isPresent();
            if (isOld) {
                remove(open, digest.bytes());
            }
            return isOld;
        });
    }

    @Override
    public void close() {
        // First, since it waits for calls that still use the others.
        database.close();
        synced.close();
        acknowledged.close();
    }

    /** A body that is there and not pending is referred to, and stays so whoever puts it again. */
    private Void put(RocksDB open, byte[] digest, byte[] body) throws RocksDBException {
        boolean isThere = contains(open, digest);
        if (isThere && pending.putAt(open, digest).isEmpty()) {
            return null;
        }
        try (WriteBatch batch = new WriteBatch()) {
            if (!isThere) {
                batch.put(chunks, digest, body);
            }
            pending.add(batch, digest, clock.instant());
            write(open, batch);
        }
        return null;
    }

    private void remove(RocksDB open, byte[] digest) throws RocksDBException {
        try (WriteBatch batch = new WriteBatch()) {
            batch.delete(chunks, digest);
            pending.remove(batch, digest);
            write(open, batch);
        }
    }

    private void write(RocksDB open, WriteBatch batch) throws RocksDBException {
        open.write(synced, batch);
        acknowledged.note(open.getLatestSequenceNumber());
    }

    private boolean contains(RocksDB open, byte[] digest) throws RocksDBException {
        return open.get(chunks, digest, new byte[0]) != RocksDB.NOT_FOUND;
    }

    private <T> T alone(RocksDatabase.Use<T> use) {
        lock.writeLock().lock();
        try {
            return database.use(use);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
