package org.waybook.eventstore.rocksdb;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** Changes a closed log behind its back. */
final class BareRocksDb {

    private final RocksDB database;
    private final Map<String, ColumnFamilyHandle> families;

    private BareRocksDb(RocksDB database, Map<String, ColumnFamilyHandle> families) {
        this.database = database;
        this.families = families;
    }

    /** A change. */
    @FunctionalInterface
    interface Change {
        void of(BareRocksDb log) throws RocksDBException;
    }

    static void change(Path storage, Change change) {
        String path = storage.resolve("log").toString();
        List<ColumnFamilyDescriptor> descriptors = new ArrayList<>();
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try (Options options = new Options();
                DBOptions databaseOptions = new DBOptions()) {
            for (byte[] name : RocksDB.listColumnFamilies(options, path)) {
                descriptors.add(new ColumnFamilyDescriptor(name));
            }
            try (RocksDB database = RocksDB.open(databaseOptions, path, descriptors, handles)) {
                Map<String, ColumnFamilyHandle> families = new HashMap<>();
                for (ColumnFamilyHandle handle : handles) {
                    families.put(new String(handle.getName(), StandardCharsets.UTF_8), handle);
                }
                change.of(new BareRocksDb(database, families));
                handles.forEach(ColumnFamilyHandle::close);
            }
        } catch (RocksDBException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] frame(long position) throws RocksDBException {
        return get(RocksCommitStore.COMMITS, IndexKeys.position(position));
    }

    void putFrame(long position, byte[] frame) throws RocksDBException {
        put(RocksCommitStore.COMMITS, IndexKeys.position(position), frame);
    }

    void removeFrame(long position) throws RocksDBException {
        delete(RocksCommitStore.COMMITS, IndexKeys.position(position));
    }

    byte[] get(String family, byte[] key) throws RocksDBException {
        return database.get(families.get(family), key);
    }

    void put(String family, byte[] key, byte[] value) throws RocksDBException {
        database.put(families.get(family), key, value);
    }

    void delete(String family, byte[] key) throws RocksDBException {
        database.delete(families.get(family), key);
    }

    byte[] firstKey(String family) {
        try (RocksIterator iterator = database.newIterator(families.get(family))) {
            iterator.seekToFirst();
            return iterator.key();
        }
    }
}
