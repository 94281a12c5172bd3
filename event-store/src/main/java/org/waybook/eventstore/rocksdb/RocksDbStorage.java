package org.waybook.eventstore.rocksdb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.Statistics;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.LogMetrics;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.SnapshotStore;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.store.ChainedLog;

/** A log under one directory of this machine: {@code log}, {@code chunks} and {@code keys}, each a RocksDB. */
public final class RocksDbStorage implements ProvableStorage {

    /** Bytes of unpacked blocks kept in memory by the three directories together. */
    private static final long BLOCK_CACHE_BYTES = 128L * 1024 * 1024;

    /** Of which indexes and filters, read for every key, keep this part to themselves. */
    private static final double SHARE_OF_INDEXES = 0.6;

    /** RocksDB chooses the number of shards. */
    private static final int SHARDS_BY_SIZE = -1;

    private final Cache blockCache;
    private final RocksDatabase logDatabase;
    private final RocksDatabase chunkDatabase;
    private final ChainedLog log;
    private final RocksChunkStore chunks;
    private final RocksKeyValueStore keys;
    private final RocksSnapshotStore snapshots;
    private final RocksStoredLog stored;

    private RocksDbStorage(Cache blockCache, List<RocksDatabase> opened, Path directory, Setup setup) {
        this.blockCache = blockCache;
        this.logDatabase = open(opened, directory.resolve("log"), logSettings(settings(setup)));
        this.chunkDatabase = open(
                opened,
                directory.resolve("chunks"),
                settings(setup)
                        .withLargeValues(RocksChunkStore.CHUNKS, RocksChunkStore.LARGE_BYTES)
                        .withFamily(RocksChunkStore.PENDING, CompressionType.NO_COMPRESSION));
        RocksDatabase keyDatabase = open(
                opened,
                directory.resolve("keys"),
                settings(setup).withFamily(RocksKeyValueStore.KEYS, CompressionType.NO_COMPRESSION));
        this.chunks = new RocksChunkStore(chunkDatabase, setup.chunkClock());
        this.keys = new RocksKeyValueStore(keyDatabase);
        // Last of those that may refuse to start, since it starts a thread.
        RocksCommitStore commits = new RocksCommitStore(logDatabase, setup.clock(), setup.synced());
        this.log = new ChainedLog(commits, setup.commitIdentifiers(), setup.metrics());
        this.snapshots = new RocksSnapshotStore(logDatabase);
        this.stored = RocksStoredLog.of(logDatabase);
    }

    /**
     * Opens or creates a log.
     *
     * @throws LogUnavailable in one sentence where the directory is in use, damaged or not writable
     */
    public static RocksDbStorage open(Path directory, Clock clock) {
        return open(directory, LogOptions.of(clock));
    }

    /** As {@link #open(Path, Clock)} with the source of commit identifiers, which must never repeat. */
    public static RocksDbStorage open(Path directory, Clock clock, Supplier<UUID> commitIdentifiers) {
        return open(directory, LogOptions.of(clock).withCommitIdentifiers(commitIdentifiers));
    }

    /** As {@link #open(Path, Clock)} with more to choose. */
    public static RocksDbStorage open(Path directory, LogOptions options) {
        return open(
                directory,
                new Setup(
                        options.clock(),
                        options.commitIdentifiers(),
                        true,
                        null,
                        options.chunkClock(),
                        options.metrics()));
    }

    static RocksDbStorage open(Path directory, Setup setup) {
        RocksDB.loadLibrary();
        Cache blockCache = new LRUCache(BLOCK_CACHE_BYTES, SHARDS_BY_SIZE, false, SHARE_OF_INDEXES);
        List<RocksDatabase> opened = new ArrayList<>();
        try {
            return new RocksDbStorage(blockCache, opened, directory, setup);
        } catch (RuntimeException e) {
            opened.forEach(RocksDatabase::close);
            blockCache.close();
            throw e;
        }
    }

    @Override
    public CommitLog log() {
        return log;
    }

    @Override
    public ChunkStore chunks() {
        return chunks;
    }

    @Override
    public KeyValueStore keys() {
        return keys;
    }

    @Override
    public SnapshotStore snapshots() {
        return snapshots;
    }

    @Override
    public void receive(List<Commit> commits) {
        log.receive(commits);
    }

    @Override
    public StoredLog stored() {
        return stored;
    }

    @Override
    public void close() {
        log.close();
        chunks.close();
        keys.close();
        blockCache.close();
    }

    RocksDatabase logDatabase() {
        return logDatabase;
    }

    RocksDatabase chunkDatabase() {
        return chunkDatabase;
    }

    private static RocksDatabase open(List<RocksDatabase> opened, Path directory, RocksSettings settings) {
        RocksDatabase database = RocksDatabase.open(directory, settings);
        opened.add(database);
        return database;
    }

    private RocksSettings settings(Setup setup) {
        return new RocksSettings(blockCache).withStatistics(setup.statistics());
    }

    private static RocksSettings logSettings(RocksSettings settings) {
        return settings.withFamily(RocksCommitStore.COMMITS, CompressionType.ZSTD_COMPRESSION)
                .expectingHits(RocksCommitStore.COMMITS)
                .withFamily(RocksCommitStore.AGGREGATES, CompressionType.LZ4_COMPRESSION)
                .withFamily(RocksCommitStore.EVENT_IDENTIFIERS, CompressionType.LZ4_COMPRESSION)
                .withFamily(RocksCommitStore.COMMIT_IDENTIFIERS, CompressionType.LZ4_COMPRESSION)
                .withFamily(RocksCommitStore.TAGS, CompressionType.LZ4_COMPRESSION)
                .withFamily(RocksNumberedStore.SUBTREES, CompressionType.NO_COMPRESSION)
                .withFamily(RocksNumberedStore.CHECKPOINTS, CompressionType.NO_COMPRESSION)
                .withFamily(RocksSnapshotStore.SNAPSHOTS, CompressionType.LZ4_COMPRESSION);
    }

    /** What a test may choose otherwise; without sync the log promises nothing. */
    record Setup(
            Clock clock,
            Supplier<UUID> commitIdentifiers,
            boolean synced,
            Statistics statistics,
            Clock chunkClock,
            LogMetrics metrics) {

        Setup(Clock clock, Supplier<UUID> commitIdentifiers, boolean synced, Statistics statistics) {
            this(clock, commitIdentifiers, synced, statistics, clock, LogMetrics.NONE);
        }
    }
}
