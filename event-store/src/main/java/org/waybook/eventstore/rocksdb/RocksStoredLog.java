package org.waybook.eventstore.rocksdb;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksIterator;
import org.rocksdb.Snapshot;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.FrameBatch;
import org.waybook.eventstore.proof.NumberedStore;
import org.waybook.eventstore.proof.ReadOnlyNumbers;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.proof.StoredLog;

/** The frames as they are stored; frozen by a snapshot of RocksDB. */
final class RocksStoredLog implements StoredLog {

    /** Bytes read ahead, so that a long reading is not a row of small ones. */
    private static final long READ_AHEAD_BYTES = 2L * 1024 * 1024;

    /** From so many events on a reading is taken for a long one. */
    private static final int LONG_READING_EVENTS = 1_000;

    private final RocksDatabase database;
    private final ColumnFamilyHandle commits;
    private final Optional<Snapshot> snapshot;
    private final Runnable onClose;

    private RocksStoredLog(RocksDatabase database, Optional<Snapshot> snapshot, Runnable onClose) {
        this.database = database;
        this.commits = database.family(RocksCommitStore.COMMITS);
        this.snapshot = snapshot;
        this.onClose = onClose;
    }

    /** The log of an open storage, which closes its database itself. */
    static RocksStoredLog of(RocksDatabase database) {
        return new RocksStoredLog(database, Optional.empty(), () -> {});
    }

    /** The log of a database that is opened for reading only and never changes. */
    static RocksStoredLog owning(RocksDatabase database) {
        return new RocksStoredLog(database, Optional.empty(), database::close);
    }

    @Override
    public Optional<CommitHeader> lastBefore(Position position) {
        if (position.equals(Position.FIRST)) {
            return Optional.empty();
        }
        return database.use(open -> {
            try (ReadOptions options = reading(0);
                    RocksIterator iterator = open.newIterator(commits, options)) {
                iterator.seekForPrev(IndexKeys.position(position.value() - 1));
                iterator.status();
                return iterator.isValid()
                        ? Optional.of(CommitFrame.header(
                                IndexKeys.position(iterator.key()), ByteBuffer.wrap(iterator.value())))
                        : Optional.empty();
            }
        });
    }

    @Override
    public List<CommitFrame> frames(Position firstKey, int eventsMax) {
        return database.use(open -> {
            List<CommitFrame> found = new ArrayList<>();
            try (ReadOptions options = reading(eventsMax < LONG_READING_EVENTS ? 0 : READ_AHEAD_BYTES);
                    RocksIterator iterator = open.newIterator(commits, options)) {
                FrameBatch batch = new FrameBatch(eventsMax, found);
                iterator.seek(IndexKeys.position(firstKey.value()));
                while (iterator.isValid()
                        && batch.add(() -> CommitFrame.of(IndexKeys.position(iterator.key()), iterator.value()))) {
                    iterator.next();
                }
                iterator.status();
            }
            return found;
        });
    }

    @Override
    public NumberedStore subtrees() {
        return numbers(RocksNumberedStore.SUBTREES, false);
    }

    @Override
    public NumberedStore checkpoints() {
        return numbers(RocksNumberedStore.CHECKPOINTS, true);
    }

    @Override
    public StoredIndexes indexes() {
        return new RocksStoredIndexes(database, () -> reading(READ_AHEAD_BYTES));
    }

    @Override
    public StoredLog frozen() {
        if (database.isReadOnly()) {
            return of(database);
        }
        Snapshot taken = database.use(open -> open.getSnapshot());
        return new RocksStoredLog(
                database,
                Optional.of(taken),
                () -> database.use(open -> {
                    open.releaseSnapshot(taken);
                    return null;
                }));
    }

    @Override
    public void close() {
        onClose.run();
    }

    private NumberedStore numbers(String family, boolean synced) {
        if (database.family(family) == null) {
            return ReadOnlyNumbers.EMPTY;
        }
        NumberedStore numbers = new RocksNumberedStore(database, family, synced);
        return database.isReadOnly() ? new ReadOnlyNumbers(numbers) : numbers;
    }

    /** Made for each use, so that nothing of RocksDB is used after it was closed. */
    private ReadOptions reading(long readAheadBytes) {
        ReadOptions options = new ReadOptions().setReadaheadSize(readAheadBytes).setFillCache(readAheadBytes == 0);
        snapshot.ifPresent(options::setSnapshot);
        return options;
    }
}
