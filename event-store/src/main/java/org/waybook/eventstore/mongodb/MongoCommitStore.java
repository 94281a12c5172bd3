package org.waybook.eventstore.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;
import org.waybook.eventstore.store.CommitStore;

/** Commits in a collection of MongoDB, one document each. */
final class MongoCommitStore implements CommitStore {

    private static final Position BEHIND_ALL = new Position(Long.MAX_VALUE);

    private final MongoCommitReader reader;
    private final TagIndex tagIndex;
    private final MongoCommitWriter writer;
    private final AtomicLong knownHead = new AtomicLong();

    MongoCommitStore(MongoCollection<BsonDocument> commits, Clock clock) {
        MongoCollection<BsonDocument> ofMajority =
                commits.withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.reader = new MongoCommitReader(ofMajority);
        this.tagIndex = new TagIndex(ofMajority);
        this.writer = new MongoCommitWriter(commits, reader, clock);
    }

    @Override
    public void write(List<PendingAppend> group) {
        try {
            writer.write(group);
        } finally {
            seen(writer.end().next());
        }
    }

    @Override
    public void receive(List<Commit> commits) {
        try {
            writer.receive(commits);
        } finally {
            seen(writer.end().next());
        }
    }

    @Override
    public Position head() {
        Position head = lastBefore(BEHIND_ALL).map(CommitHeader::next).orElse(Position.FIRST);
        seen(head);
        return head;
    }

    @Override
    public Position knownHead() {
        return new Position(knownHead.get());
    }

    @Override
    public Optional<CommitHeader> lastBefore(Position position) {
        return reader.lastBefore(position);
    }

    @Override
    public List<Commit> scan(Position firstKey, int eventsMax) {
        return reader.scan(firstKey, eventsMax);
    }

    @Override
    public List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax) {
        return reader.readAggregate(aggregateIdentifier, fromSequenceNumber, eventsMax);
    }

    @Override
    public List<LoggedEvent> readTagged(String tag, Position from, Position before, int eventsMax) {
        Position firstKey = lastBefore(from)
                .filter(commit -> commit.holds(from))
                .map(CommitHeader::first)
                .orElse(from);
        return tagIndex.read(tag, firstKey, from, before, eventsMax);
    }

    @Override
    public OptionalLong lastSequenceNumber(String aggregateIdentifier) {
        return reader.lastSequenceNumber(aggregateIdentifier);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** The client is closed by the storage. */
    @Override
    public void close() {}

    private void seen(Position head) {
        knownHead.accumulateAndGet(head.value(), Math::max);
    }
}
