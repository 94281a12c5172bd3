package org.waybook.eventstore.rocksdb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.chain.CommitDraft;
import org.waybook.eventstore.chain.CommitFrame;

/** Writes a group of commits with their index entries as one synced batch, and answers only behind the sync. */
final class RocksCommitWriter implements AutoCloseable {

    private final RocksDatabase database;
    private final Clock clock;
    private final AcknowledgedHead acknowledged;
    private final WriteOptions writeOptions;
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
        this.end = last.map(ChainEnd::after).orElse(ChainEnd.START);
    }

    Position head() {
        return end.next();
    }

    void write(List<PendingAppend> group) {
        List<AppendOutcome> outcomes = durably(open -> append(open, group));
        for (int index = 0; index < group.size(); index++) {
            group.get(index).complete(outcomes.get(index));
        }
    }

    /** Writes given commits in one synced batch. */
    void receive(List<Commit> commits) {
        durably(open -> {
            TakenPlaces taken = new TakenPlaces(database, open);
            try (CommitBatch batch = new CommitBatch(database, end)) {
                for (Commit commit : commits) {
                    batch.end().requireFollowedBy(commit.header());
                    requireUnique(commit, taken);
                    batch.add(CommitFrame.of(commit), commit.events());
                    taken.take(commit.events());
                }
                write(open, batch);
            }
            return null;
        });
    }

    @Override
    public void close() {
        writeOptions.close();
        acknowledged.close();
    }

    private List<AppendOutcome> append(RocksDB open, List<PendingAppend> group) throws RocksDBException {
        List<AppendOutcome> outcomes = new ArrayList<>(group.size());
        TakenPlaces taken = new TakenPlaces(database, open);
        try (CommitBatch batch = new CommitBatch(database, end)) {
            for (PendingAppend pending : group) {
                CommitDraft draft = pending.draft();
                Optional<Refused> refused = taken.refusal(draft);
                if (refused.isEmpty()) {
                    CommitFrame frame = CommitFrame.following(batch.end(), draft, clock.instant());
                    batch.add(frame, draft.events());
                    taken.take(draft.events());
                    outcomes.add(new Appended(frame.header()));
                } else {
                    outcomes.add(refused.get());
                }
            }
            write(open, batch);
        }
        return outcomes;
    }

    private void write(RocksDB open, CommitBatch batch) throws RocksDBException {
        if (!batch.isEmpty()) {
            // Whatever goes wrong inside the write leaves the end of the log unknown.
            failed = true;
            open.write(writeOptions, batch.writes());
            failed = false;
            end = batch.end();
        }
    }

    /** Writes behind a known end only, and notes how far the log is durable then. */
    private <T> T durably(RocksDatabase.Use<T> writing) {
        if (failed) {
            throw new LogUnavailable(
                    "An earlier write failed (" + cause.getMessage()
                            + ") and may have landed or not; mend its cause, then start again to find out",
                    cause);
        }
        try {
            T written = database.use(writing);
            if (writeOptions.sync()) {
                acknowledged.note(end.next().value());
            }
            return written;
        } catch (RuntimeException | Error e) {
            cause = e.getCause() == null ? e : e.getCause();
            throw e;
        }
    }

    private static void requireUnique(Commit commit, TakenPlaces taken) throws RocksDBException {
        CommitHeader header = commit.header();
        CommitDraft draft = new CommitDraft(header.commitIdentifier(), commit.events());
        Optional<Refused> within = draft.conflictWithin();
        Optional<Refused> refused = within.isPresent() ? within : taken.refusal(draft);
        if (refused.isPresent()) {
            throw new LogCorrupted(
                    header.first(),
                    "the commit repeats what must be unique (" + refused.get().reason() + ")");
        }
    }
}
