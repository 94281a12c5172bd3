package org.waybook.eventstore.rocksdb;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.chain.AggregateSequence;
import org.waybook.eventstore.chain.CommitDraft;

/** What must be unique and is taken: in the store, or by commits of the same batch, which no read can see yet. */
final class TakenPlaces {

    private static final byte[] NO_VALUE_WANTED = {};

    private final RocksDB open;
    private final ColumnFamilyHandle aggregates;
    private final ColumnFamilyHandle eventIdentifiers;
    private final ColumnFamilyHandle commitIdentifiers;
    private final Set<AggregateSequence> sequencesOfBatch = new HashSet<>();
    private final Set<String> identifiersOfBatch = new HashSet<>();

    TakenPlaces(RocksDatabase database, RocksDB open) {
        this.open = open;
        this.aggregates = database.family(RocksCommitStore.AGGREGATES);
        this.eventIdentifiers = database.family(RocksCommitStore.EVENT_IDENTIFIERS);
        this.commitIdentifiers = database.family(RocksCommitStore.COMMIT_IDENTIFIERS);
    }

    /** The first thing of a commit that is taken, empty where nothing is. */
    Optional<Refused> refusal(CommitDraft draft) throws RocksDBException {
        for (EventRecord event : draft.events()) {
            byte[] sequence = IndexKeys.aggregateSequence(event.aggregateIdentifier(), event.sequenceNumber());
            if (sequencesOfBatch.contains(AggregateSequence.of(event)) || exists(aggregates, sequence)) {
                return Optional.of(new SequenceTaken(event.aggregateIdentifier(), event.sequenceNumber()));
            }
            byte[] identifier = IndexKeys.eventIdentifier(event.eventIdentifier());
            if (identifiersOfBatch.contains(event.eventIdentifier()) || exists(eventIdentifiers, identifier)) {
                return Optional.of(new EventIdentifierTaken(event.eventIdentifier()));
            }
        }
        if (exists(commitIdentifiers, IndexKeys.commitIdentifier(draft.commitIdentifier()))) {
            throw new IllegalStateException("The source of identifiers gave commit identifier "
                    + draft.commitIdentifier() + " a second time; give each log a source that does not repeat");
        }
        return Optional.empty();
    }

    /** Takes what the events of a commit of the batch claim. */
    void take(List<EventRecord> events) {
        for (EventRecord event : events) {
            sequencesOfBatch.add(AggregateSequence.of(event));
            identifiersOfBatch.add(event.eventIdentifier());
        }
    }

    private boolean exists(ColumnFamilyHandle family, byte[] key) throws RocksDBException {
        return open.get(family, key, NO_VALUE_WANTED.clone()) != RocksDB.NOT_FOUND;
    }
}
