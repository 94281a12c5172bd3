package org.waybook.eventstore.rocksdb;

import java.util.List;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;

/** Commits that are written together, with their entries in every index. */
final class CommitBatch implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final ColumnFamilyHandle commits;
    private final ColumnFamilyHandle aggregates;
    private final ColumnFamilyHandle eventIdentifiers;
    private final ColumnFamilyHandle commitIdentifiers;
    private final ColumnFamilyHandle tags;
    private final WriteBatch batch = new WriteBatch();
    private ChainEnd end;

    CommitBatch(RocksDatabase database, ChainEnd end) {
        this.commits = database.family(RocksCommitStore.COMMITS);
        this.aggregates = database.family(RocksCommitStore.AGGREGATES);
        this.eventIdentifiers = database.family(RocksCommitStore.EVENT_IDENTIFIERS);
        this.commitIdentifiers = database.family(RocksCommitStore.COMMIT_IDENTIFIERS);
        this.tags = database.family(RocksCommitStore.TAGS);
        this.end = end;
    }

    /** What the next commit must continue. */
    ChainEnd end() {
        return end;
    }

    boolean isEmpty() {
        return batch.count() == 0;
    }

    WriteBatch writes() {
        return batch;
    }

    /** Adds a commit that continues the end. */
    void add(CommitFrame frame, List<EventRecord> events) throws RocksDBException {
        CommitHeader header = frame.header();
        byte[] key = IndexKeys.position(header.first().value());
        batch.put(commits, key, frame.bytes());
        batch.put(commitIdentifiers, IndexKeys.commitIdentifier(header.commitIdentifier()), key);
        for (int index = 0; index < events.size(); index++) {
            EventRecord event = events.get(index);
            byte[] place = new EventPlace(header.first(), index).bytes();
            byte[] sequence = IndexKeys.aggregateSequence(event.aggregateIdentifier(), event.sequenceNumber());
            batch.put(aggregates, sequence, place);
            batch.put(eventIdentifiers, IndexKeys.eventIdentifier(event.eventIdentifier()), NOTHING);
            for (String tag : event.tags()) {
                batch.put(tags, IndexKeys.tagged(tag, header.first().plus(index)), place);
            }
        }
        end = ChainEnd.after(header);
    }

    @Override
    public void close() {
        batch.close();
    }
}
