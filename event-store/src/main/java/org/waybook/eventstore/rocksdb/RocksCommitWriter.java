package org.waybook.eventstore.rocksdb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.AggregateSequence;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;

/** Writes a group of commits with their index entries as one synced batch, and answers only behind the sync. */
final class RocksCommitWriter implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final RocksDatabase database;
    private final Clock clock;
    private final AcknowledgedHead acknowledged;
    private final WriteOptions writeOptions;
    private final ColumnFamilyHandle commits;
    private final ColumnFamilyHandle aggregates;
    private final ColumnFamilyHandle eventIdentifiers;
    private final ColumnFamilyHandle commitIdentifiers;
    private volatile ChainEnd end;
    private boolean failed;
    private Throwable cause;

    RocksCommitWriter(
            RocksDatabase database,
            Clock clock,
            boolean synced,
            Optional<CommitHeader> last,
            AcknowledgedHead acknowledged) {
        this.database = database;
        this.clock = clock;
        this.acknowledged = acknowledged;
        this.writeOptions = new WriteOptions().setSync(synced);
        this.commits = database.family(RocksCommitStore.COMMITS);
        this.aggregates = database.family(RocksCommitStore.AGGREGATES);
        this.eventIdentifiers = database.family(RocksCommitStore.EVENT_IDENTIFIERS);
        this.commitIdentifiers = database.family(RocksCommitStore.COMMIT_IDENTIFIERS);
        this.end = last.map(ChainEnd::after).orElse(ChainEnd.START);
    }

    Position head() {
        return end.next();
    }

    void write(List<PendingAppend> group) {
        if (failed) {
            throw new LogUnavailable(
                    "An earlier write failed (" + cause.getMessage()
                            + ") and may have landed or not; mend its cause, then start again to find out",
                    cause);
        }
        List<AppendOutcome> outcomes;
        try {
            outcomes = database.use(open -> writeBatch(open, group));
        } catch (RuntimeException | Error e) {
            cause = e.getCause() == null ? e : e.getCause();
            throw e;
        }
        if (writeOptions.sync()) {
            acknowledged.note(end.next().value());
        }
        for (int index = 0; index < group.size(); index++) {
            group.get(index).complete(outcomes.get(index));
        }
    }

    @Override
    public void close() {
        writeOptions.close();
        acknowledged.close();
    }

    private List<AppendOutcome> writeBatch(RocksDB open, List<PendingAppend> group) throws RocksDBException {
        List<AppendOutcome> outcomes = new ArrayList<>(group.size());
        Taken taken = new Taken(new HashSet<>(), new HashSet<>());
        ChainEnd batchEnd = end;
        try (WriteBatch batch = new WriteBatch()) {
            for (PendingAppend pending : group) {
                CommitDraft draft = pending.draft();
                Optional<AppendOutcome> refused = refusal(open, draft, taken);
                if (refused.isEmpty()) {
                    CommitFrame frame = CommitFrame.following(batchEnd, draft, clock.instant());
                    put(batch, frame, draft.events());
                    taken.add(draft.events());
                    batchEnd = ChainEnd.after(frame.header());
                    outcomes.add(new Appended(frame.header()));
                } else {
                    outcomes.add(refused.get());
                }
            }
            if (batch.count() > 0) {
                // Whatever goes wrong inside the write leaves the end of the log unknown.
                failed = true;
                open.write(writeOptions, batch);
                failed = false;
            }
        }
        end = batchEnd;
        return outcomes;
    }

    private Optional<AppendOutcome> refusal(RocksDB open, CommitDraft draft, Taken taken) throws RocksDBException {
        for (EventRecord event : draft.events()) {
            byte[] sequence = IndexKeys.aggregateSequence(event.aggregateIdentifier(), event.sequenceNumber());
            if (taken.sequences().contains(AggregateSequence.of(event)) || exists(open, aggregates, sequence)) {
                return Optional.of(new SequenceTaken(event.aggregateIdentifier(), event.sequenceNumber()));
            }
            byte[] identifier = IndexKeys.eventIdentifier(event.eventIdentifier());
            if (taken.identifiers().contains(event.eventIdentifier()) || exists(open, eventIdentifiers, identifier)) {
                return Optional.of(new EventIdentifierTaken(event.eventIdentifier()));
            }
        }
        if (exists(open, commitIdentifiers, IndexKeys.commitIdentifier(draft.commitIdentifier()))) {
            throw new IllegalStateException("The source of identifiers gave commit identifier "
                    + draft.commitIdentifier() + " a second time; give each log a source that does not repeat");
        }
        return Optional.empty();
    }

    private void put(WriteBatch batch, CommitFrame frame, List<EventRecord> events) throws RocksDBException {
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
        }
    }

    private static boolean exists(RocksDB open, ColumnFamilyHandle family, byte[] key) throws RocksDBException {
        return open.get(family, key, NOTHING.clone()) != RocksDB.NOT_FOUND;
    }

    /** What commits of the same group, which no read can see yet, have taken. */
    private record Taken(Set<AggregateSequence> sequences, Set<String> identifiers) {

        void add(List<EventRecord> events) {
            for (EventRecord event : events) {
                sequences.add(AggregateSequence.of(event));
                identifiers.add(event.eventIdentifier());
            }
        }
    }
}
