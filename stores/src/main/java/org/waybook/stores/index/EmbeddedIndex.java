package org.waybook.stores.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Slice;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.LogUnavailable;

/** The index in a RocksDB directory of its own; changes are one synced write. */
public final class EmbeddedIndex implements OrderedIndex {

    /** Stands between namespace and key, before every character that a key may hold. */
    private static final char SEPARATOR = ' ';

    /** The character after it: behind every key of a namespace. */
    private static final char BEHIND_SEPARATOR = SEPARATOR + 1;

    private static final int BLOCK_CACHE_BYTES = 16 * 1024 * 1024;
    private static final int WRITE_BUFFER_BYTES = 16 * 1024 * 1024;
    private static final int BLOOM_BITS = 10;

    private final Path directory;
    private final BloomFilter bloom;
    private final LRUCache cache;
    private final Options options;
    private final RocksDB database;
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final Map<String, Beginning> beginnings = new ConcurrentHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    private EmbeddedIndex(Path directory, BloomFilter bloom, LRUCache cache, Options options, RocksDB database) {
        this.directory = directory;
        this.bloom = bloom;
        this.cache = cache;
        this.options = options;
        this.database = database;
    }

    /**
     * Opens or creates the index in a directory.
     *
     * @throws LogUnavailable when the directory is in use by another process or cannot be written
     */
    public static EmbeddedIndex open(Path directory) {
        RocksDB.loadLibrary();
        BloomFilter bloom = new BloomFilter(BLOOM_BITS);
        LRUCache cache = new LRUCache(BLOCK_CACHE_BYTES);
        Options options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setKeepLogFileNum(2)
                .setTableFormatConfig(
                        new BlockBasedTableConfig().setBlockCache(cache).setFilterPolicy(bloom));
        try {
            Files.createDirectories(directory);
            return new EmbeddedIndex(directory, bloom, cache, options, RocksDB.open(options, directory.toString()));
        } catch (IOException | RocksDBException failure) {
            options.close();
            cache.close();
            bloom.close();
            throw new LogUnavailable(
                    "The index in " + directory + " cannot be opened (" + failure.getMessage()
                            + "); stop the other process that uses it, or remove the directory to have it made anew",
                    failure);
        }
    }

    @Override
    public void change(List<IndexChange> changes) {
        if (changes.size() > CHANGES_MAX) {
            throw new IllegalArgumentException(
                    "At most " + CHANGES_MAX + " changes are made at once, not " + changes.size() + ".");
        }
        if (changes.isEmpty()) {
            return;
        }
        use(open -> {
            try (WriteBatch batch = new WriteBatch()) {
                for (IndexChange change : changes) {
                    add(batch, change);
                }
                open.write(synced, batch);
            } finally {
                // Also after a failure, which may have come when they were written.
                tellBeginnings(changes);
            }
            return null;
        });
    }

    @Override
    public Optional<String> get(IndexKey key) {
        return use(open -> Optional.ofNullable(open.get(bytes(key))).map(EmbeddedIndex::text));
    }

    @Override
    public List<IndexEntry> entries(IndexRange range, int entriesMax) {
        if (entriesMax < 1 || entriesMax > ENTRIES_MAX) {
            throw new IllegalArgumentException("Ask for 1 to " + ENTRIES_MAX + " entries, not " + entriesMax + ".");
        }
        return use(open -> {
            Beginning beginning = beginning(range.namespace());
            Beginning.Search search = beginning.search(range.from());
            try {
                List<IndexEntry> found = entries(open, range, search.from(), entriesMax);
                String first = found.isEmpty()
                        ? range.before().orElse(Beginning.NOWHERE)
                        : found.getFirst().key();
                beginning.found(search, first);
                return found;
            } catch (RocksDBException | RuntimeException failure) {
                beginning.gaveUp(search);
                throw failure;
            }
        });
    }

    private static List<IndexEntry> entries(RocksDB open, IndexRange range, String from, int entriesMax)
            throws RocksDBException {
        int keyFrom = range.namespace().length() + 1;
        List<IndexEntry> found = new ArrayList<>();
        try (Slice end = new Slice(end(range));
                ReadOptions reading = new ReadOptions().setIterateUpperBound(end);
                RocksIterator iterator = open.newIterator(reading)) {
            iterator.seek(bytes(range.namespace() + SEPARATOR + from));
            while (iterator.isValid() && found.size() < entriesMax) {
                found.add(new IndexEntry(text(iterator.key()).substring(keyFrom), text(iterator.value())));
                iterator.next();
            }
            iterator.status();
        }
        return found;
    }

    @Override
    public void clear(String namespace) {
        IndexKey.requireNamespace(namespace);
        use(open -> {
            open.deleteRange(synced, bytes(namespace + SEPARATOR), bytes(namespace + BEHIND_SEPARATOR));
            return null;
        });
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                database.close();
                synced.close();
                options.close();
                cache.close();
                bloom.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Beginning beginning(String namespace) {
        return beginnings.computeIfAbsent(namespace, unknown -> new Beginning());
    }

    private void tellBeginnings(List<IndexChange> changes) {
        Map<String, String> earliest = new HashMap<>();
        for (IndexChange change : changes) {
            if (change instanceof IndexChange.Put put) {
                earliest.merge(
                        put.key().namespace(),
                        put.key().key(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        earliest.forEach((namespace, key) -> beginning(namespace).put(key));
    }

    private static void add(WriteBatch batch, IndexChange change) throws RocksDBException {
        switch (change) {
            case IndexChange.Put put -> batch.put(bytes(put.key()), bytes(put.value()));
            case IndexChange.Remove remove -> batch.delete(bytes(remove.key()));
        }
    }

    private static byte[] end(IndexRange range) {
        return bytes(range.before()
                .map(key -> range.namespace() + SEPARATOR + key)
                .orElse(range.namespace() + BEHIND_SEPARATOR));
    }

    private static byte[] bytes(IndexKey key) {
        return bytes(key.namespace() + SEPARATOR + key.key());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(RocksDB open) throws RocksDBException;
    }

    /** RocksDB ends the whole process when it is used after being closed, so closing waits for every use. */
    private <T> T use(Use<T> use) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new LogUnavailable("The index in " + directory + " is closed; open it again to use it");
            }
            return use.of(database);
        } catch (RocksDBException failure) {
            throw new LogUnavailable(
                    "The index in " + directory + " failed (" + failure.getMessage()
                            + "); check the disk's space and health, then start again",
                    failure);
        } finally {
            lock.readLock().unlock();
        }
    }
}
