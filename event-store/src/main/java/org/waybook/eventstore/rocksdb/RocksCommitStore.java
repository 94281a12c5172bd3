package org.waybook.eventstore.rocksdb;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksIterator;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.store.CommitStore;

/** Commits in RocksDB: a family of frames by position, and the indexes beside it. */
final class RocksCommitStore implements CommitStore {

    static final String COMMITS = "commits";
    static final String AGGREGATES = "aggregates";
    static final String EVENT_IDENTIFIERS = "event-identifiers";
    static final String COMMIT_IDENTIFIERS = "commit-identifiers";
    static final String TAGS = "tags";

    private final RocksDatabase database;
    private final ColumnFamilyHandle commits;
    private final ColumnFamilyHandle aggregates;
    private final ColumnFamilyHandle tags;
    private final IndexedEventReader eventReader;
    private final RocksCommitWriter writer;

    RocksCommitStore(RocksDatabase database, Clock clock, boolean synced) {
        this.database = database;
        this.commits = database.family(COMMITS);
        this.aggregates = database.family(AGGREGATES);
        this.tags = database.family(TAGS);
        this.eventReader = new IndexedEventReader(database);
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
    public void receive(List<Commit> commits) {
        writer.receive(commits);
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
        return eventReader.readFrom(aggregates, from, eventsMax, key -> true);
    }

    @Override
    public List<LoggedEvent> readTagged(String tag, Position from, Position before, int eventsMax) {
        return eventReader.readFrom(
                tags,
                IndexKeys.tagged(tag, from),
                eventsMax,
                key -> before.isAfter(new Position(IndexKeys.number(key))));
    }

    @Override
    public OptionalLong lastSequenceNumber(String aggregateIdentifier) {
        byte[] last = IndexKeys.aggregateSequence(aggregateIdentifier, Long.MAX_VALUE);
        return database.use(open -> {
            try (RocksIterator iterator = open.newIterator(aggregates)) {
                iterator.seekForPrev(last);
                iterator.status();
                return iterator.isValid() && IndexKeys.sameName(last, iterator.key())
                        ? OptionalLong.of(IndexKeys.number(iterator.key()))
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

    private static CommitHeader header(RocksIterator iterator) {
        ByteBuffer start = ByteBuffer.allocate(CommitFrame.HEADER_BYTES);
        iterator.value(start);
        return CommitFrame.header(IndexKeys.position(iterator.key()), start);
    }
}
