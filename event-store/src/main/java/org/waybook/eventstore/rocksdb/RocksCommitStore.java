package org.waybook.eventstore.rocksdb;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.rocksdb.IndexKeys.EventPlace;
import org.waybook.eventstore.store.CommitStore;

/** Commits in RocksDB: a family of frames by position, and the indexes beside it. */
final class RocksCommitStore implements CommitStore {

    static final String COMMITS = "commits";
    static final String AGGREGATES = "aggregates";
    static final String EVENT_IDENTIFIERS = "event-identifiers";
    static final String COMMIT_IDENTIFIERS = "commit-identifiers";

    private final RocksDatabase database;
    private final ColumnFamilyHandle commits;
    private final ColumnFamilyHandle aggregates;
    private final RocksCommitWriter writer;

    RocksCommitStore(RocksDatabase database, Clock clock, boolean synced) {
        this.database = database;
        this.commits = database.family(COMMITS);
        this.aggregates = database.family(AGGREGATES);
        Optional<CommitHeader> last = lastBefore(new Position(Long.MAX_VALUE));
        Position head = last.map(CommitHeader::next).orElse(Position.FIRST);
        AcknowledgedHead acknowledged = AcknowledgedHead.reachedBy(head.value(), "position", database.directory());
        this.writer = new RocksCommitWriter(database, clock, synced, last, acknowledged);
    }

    @Override
    public void write(List<PendingAppend> group) {
        writer.write(group);
    }

    @Override
    public Position head() {
        return writer.head();
    }

    @Override
    public Position knownHead() {
        return writer.head();
    }

    @Override
    public Optional<CommitHeader> lastBefore(Position position) {
        if (position.equals(Position.FIRST)) {
            return Optional.empty();
        }
        return database.use(open -> {
            try (RocksIterator iterator = open.newIterator(commits)) {
                iterator.seekForPrev(IndexKeys.position(position.value() - 1));
                iterator.status();
                return iterator.isValid() ? Optional.of(header(iterator)) : Optional.empty();
            }
        });
    }

    @Override
    public List<Commit> scan(Position firstKey, int eventsMax) {
        return database.use(open -> {
            List<Commit> found = new ArrayList<>();
            long bytes = 0;
            int events = 0;
            try (RocksIterator iterator = open.newIterator(commits)) {
                iterator.seek(IndexKeys.position(firstKey.value()));
                while (iterator.isValid() && events < eventsMax && bytes < READ_BYTES_MAX) {
                    CommitFrame frame = CommitFrame.of(IndexKeys.position(iterator.key()), iterator.value());
                    frame.verifyHash();
                    found.add(frame.commit());
                    events += frame.header().count();
                    bytes += frame.bytes().length;
                    iterator.next();
                }
                iterator.status();
            }
            return found;
        });
    }

    @Override
    public List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax) {
        byte[] from = IndexKeys.aggregateSequence(aggregateIdentifier, fromSequenceNumber);
        return database.use(open -> {
            List<LoggedEvent> events = new ArrayList<>();
            CommitFrame frame = null;
            try (RocksIterator iterator = open.newIterator(aggregates)) {
                iterator.seek(from);
                while (iterator.isValid()
                        && events.size() < eventsMax
                        && IndexKeys.sameAggregate(from, iterator.key())) {
                    EventPlace place = EventPlace.of(iterator.value());
                    if (frame == null || !frame.header().first().equals(place.commit())) {
                        frame = frameAt(open, place.commit());
                    }
                    long sequenceNumber = IndexKeys.sequenceNumber(iterator.key());
                    events.add(event(frame, place, aggregateIdentifier, sequenceNumber));
                    iterator.next();
                }
                iterator.status();
            }
            return events;
        });
    }

    @Override
    public OptionalLong lastSequenceNumber(String aggregateIdentifier) {
        byte[] last = IndexKeys.aggregateSequence(aggregateIdentifier, Long.MAX_VALUE);
        return database.use(open -> {
            try (RocksIterator iterator = open.newIterator(aggregates)) {
                iterator.seekForPrev(last);
                iterator.status();
                return iterator.isValid() && IndexKeys.sameAggregate(last, iterator.key())
                        ? OptionalLong.of(IndexKeys.sequenceNumber(iterator.key()))
                        : OptionalLong.empty();
            }
        });
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }

    private CommitFrame frameAt(RocksDB open, Position commit) throws RocksDBException {
        byte[] bytes = open.get(commits, IndexKeys.position(commit.value()));
        if (bytes == null) {
            throw new LogCorrupted(commit, "the index of aggregates names a commit here that does not exist");
        }
        return CommitFrame.of(commit, bytes);
    }

    private static LoggedEvent event(CommitFrame frame, EventPlace place, String aggregate, long sequenceNumber) {
        EventRecord event = frame.event(place.index());
        if (!event.aggregateIdentifier().equals(aggregate) || event.sequenceNumber() != sequenceNumber) {
            throw new LogCorrupted(
                    place.position(),
                    "the index of aggregates names number " + sequenceNumber + " of " + aggregate + " here, but number "
                            + event.sequenceNumber() + " of " + event.aggregateIdentifier() + " is stored");
        }
        return new LoggedEvent(place.position(), frame.header().recordedAt(), event);
    }

    private static CommitHeader header(RocksIterator iterator) {
        ByteBuffer start = ByteBuffer.allocate(CommitFrame.HEADER_BYTES);
        iterator.value(start);
        return CommitFrame.header(IndexKeys.position(iterator.key()), start);
    }
}
