package org.waybook.eventstore.rocksdb;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.CompactRangeOptions;
import org.rocksdb.CompactRangeOptions.BottommostLevelCompaction;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.KeyValueStore;

/** Keys in a RocksDB directory of their own, not compressed, what is written is synced before the answer; a deleted value leaves the files. */
final class RocksKeyValueStore implements KeyValueStore, AutoCloseable {

    static final String KEYS = "keys";

    private final RocksDatabase database;
    private final ColumnFamilyHandle keys;
    private final AcknowledgedHead acknowledged;
    private final WriteOptions synced;
    private final SharedWrites<List<Entry>, List<byte[]>> writes = new SharedWrites<>(this::write);

    RocksKeyValueStore(RocksDatabase database) {
        this.database = database;
        this.keys = database.family(KEYS);
        this.acknowledged = AcknowledgedHead.reachedBy(database.lastWrite(), "write", database.directory());
        this.synced = new WriteOptions().setSync(true);
    }

    @Override
    public List<byte[]> putAllIfAbsent(List<Entry> entries) {
        entries.forEach(RocksKeyValueStore::requireSmall);
        return writes.write(entries);
    }

    /** Several callers' entries in one synced write; where two ask for the same key, the first one's value stays. */
    private List<List<byte[]>> write(List<List<Entry>> asked) {
        return database.use(open -> {
            Map<ByteBuffer, byte[]> added = new HashMap<>();
            List<List<byte[]>> values = new ArrayList<>(asked.size());
            try (WriteBatch batch = new WriteBatch()) {
                for (List<Entry> entries : asked) {
                    values.add(put(open, batch, added, entries));
                }
                if (batch.count() > 0) {
                    open.write(synced, batch);
                    acknowledged.note(open.getLatestSequenceNumber());
                }
            }
            return values;
        });
    }

    private List<byte[]> put(RocksDB open, WriteBatch batch, Map<ByteBuffer, byte[]> added, List<Entry> entries)
            throws RocksDBException {
        List<byte[]> values = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            byte[] present = added.get(ByteBuffer.wrap(entry.key()));
            if (present == null) {
                present = open.get(keys, entry.key());
            }
            if (present == null) {
                batch.put(keys, entry.key(), entry.value());
                added.put(ByteBuffer.wrap(entry.key()), entry.value());
            }
            values.add(present == null ? entry.value() : present);
        }
        return values;
    }

    @Override
    public Optional<byte[]> get(byte[] key) {
        return Optional.ofNullable(database.use(open -> open.get(keys, key)));
    }

    @Override
    public List<Entry> entries(Optional<byte[]> behind, int entriesMax) {
        return database.use(open -> {
            List<Entry> found = new ArrayList<>();
            try (RocksIterator iterator = open.newIterator(keys)) {
                // The next key in byte order is the same one with a zero behind it.
                iterator.seek(
                        behind.map(key -> Arrays.copyOf(key, key.length + 1)).orElse(new byte[0]));
                while (iterator.isValid() && found.size() < entriesMax) {
                    found.add(new Entry(iterator.key(), iterator.value()));
                    iterator.next();
                }
                iterator.status();
            }
            return found;
        });
    }

    @Override
    public void delete(byte[] key) {
        writes.alone(() -> database.use(open -> {
            open.delete(keys, synced, key);
            acknowledged.note(open.getLatestSequenceNumber());
            eraseFromFiles(open, key);
            return null;
        }));
    }

    @Override
    public void close() {
        // First, since it waits for calls that still use the others.
        database.close();
        synced.close();
        acknowledged.close();
    }

    /** A deletion only hides the value: flushing drops the write-ahead log, compacting drops the hidden value. */
    private void eraseFromFiles(RocksDB open, byte[] key) throws RocksDBException {
        try (FlushOptions flush = new FlushOptions().setWaitForFlush(true);
                CompactRangeOptions compact =
                        new CompactRangeOptions().setBottommostLevelCompaction(BottommostLevelCompaction.kForce)) {
            open.flush(flush, keys);
            byte[] behindKey = Arrays.copyOf(key, key.length + 1);
            open.compactRange(keys, key, behindKey, compact);
        }
    }

    private static void requireSmall(Entry entry) {
        if (entry.key().length > BYTES_MAX || entry.value().length > BYTES_MAX) {
            throw new IllegalArgumentException("A key or value may take " + BYTES_MAX + " bytes, but "
                    + Math.max(entry.key().length, entry.value().length) + " were given; use the chunk store");
        }
    }
}
