package org.waybook.eventstore.rocksdb;

import java.util.ArrayList;
import java.util.List;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.proof.NumberedStore;

/** Numbered values in a family beside the log, written as one batch. */
final class RocksNumberedStore implements NumberedStore {

    static final String SUBTREES = "merkle";
    static final String CHECKPOINTS = "checkpoints";

    private final RocksDatabase database;
    private final ColumnFamilyHandle family;
    private final boolean synced;

    RocksNumberedStore(RocksDatabase database, String family, boolean synced) {
        this.database = database;
        this.family = database.family(family);
        this.synced = synced;
    }

    @Override
    public void putAll(List<Entry> entries) {
        database.use(open -> {
            try (WriteBatch batch = new WriteBatch();
                    WriteOptions options = new WriteOptions().setSync(synced)) {
                for (Entry entry : entries) {
                    batch.put(family, IndexKeys.position(entry.number()), entry.value());
                }
                open.write(options, batch);
            }
            return null;
        });
    }

    @Override
    public List<Entry> read(long from, long below) {
        return database.use(open -> {
            List<Entry> found = new ArrayList<>();
            try (RocksIterator iterator = open.newIterator(family)) {
                iterator.seek(IndexKeys.position(from));
                while (iterator.isValid() && number(iterator) < below) {
                    found.add(new Entry(number(iterator), iterator.value()));
                    iterator.next();
                }
                iterator.status();
            }
            return found;
        });
    }

    @Override
    public List<Entry> lastBelow(long below, int entriesMax) {
        return database.use(open -> {
            List<Entry> found = new ArrayList<>();
            try (RocksIterator iterator = open.newIterator(family)) {
                iterator.seekForPrev(IndexKeys.position(below - 1));
                while (below > 0 && iterator.isValid() && found.size() < entriesMax) {
                    found.add(new Entry(number(iterator), iterator.value()));
                    iterator.prev();
                }
                iterator.status();
            }
            return found;
        });
    }

    private static long number(RocksIterator iterator) {
        return IndexKeys.position(iterator.key()).value();
    }
}
