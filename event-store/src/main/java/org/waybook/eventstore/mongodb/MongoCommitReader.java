package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.store.CommitStore;

/** Reads commits that a majority has, so that nothing read can be rolled back. */
final class MongoCommitReader {

    private static final String AGGREGATE_FIELD = CommitDocuments.EVENTS + "." + CommitDocuments.AGGREGATE;
    private static final String LAST = "last";

    private final MongoCollection<BsonDocument> commits;

    MongoCommitReader(MongoCollection<BsonDocument> commits) {
        this.commits = commits;
    }

    Optional<CommitHeader> lastBefore(Position position) {
        return MongoCalls.call(() -> Optional.ofNullable(
                        commits.find(Filters.lt(CommitDocuments.ID, CommitDocuments.position(position)))
                                .sort(Sorts.descending(CommitDocuments.ID))
                                .projection(Projections.exclude(CommitDocuments.EVENTS))
                                .first())
                .map(CommitDocuments::header));
    }

    List<Commit> scan(Position firstKey, int eventsMax) {
        return MongoCalls.call(() -> {
            List<Commit> found = new ArrayList<>();
            long bytes = 0;
            int events = 0;
            try (MongoCursor<BsonDocument> cursor = commits.find(
                            Filters.gte(CommitDocuments.ID, CommitDocuments.position(firstKey)))
                    .sort(Sorts.ascending(CommitDocuments.ID))
                    .limit(eventsMax)
                    .cursor()) {
                while (events < eventsMax && bytes < CommitStore.READ_BYTES_MAX && cursor.hasNext()) {
                    Commit commit = CommitDocuments.commit(cursor.next());
                    found.add(commit);
                    events += commit.events().size();
                    for (EventRecord event : commit.events()) {
                        bytes += event.payload().length + event.metadata().length;
                    }
                }
            }
            return found;
        });
    }

    List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax) {
        Bson ofAggregate = Filters.elemMatch(
                CommitDocuments.EVENTS,
                Filters.and(
                        Filters.eq(CommitDocuments.AGGREGATE, aggregateIdentifier),
                        Filters.gte(CommitDocuments.SEQUENCE, fromSequenceNumber)));
        // Large commits hold many aggregates, so the others' events are left out before anything is sent or sorted.
        Bson onlyItsEvents = Projections.fields(
                Projections.include(CommitDocuments.RECORDED_AT),
                Projections.computed(CommitDocuments.EVENTS, filter(aggregateIdentifier, fromSequenceNumber)));
        return MongoCalls.call(() -> {
            List<LoggedEvent> events = new ArrayList<>();
            for (BsonDocument commit : commits.aggregate(List.of(
                    Aggregates.match(ofAggregate),
                    Aggregates.project(onlyItsEvents),
                    Aggregates.sort(Sorts.ascending(CommitDocuments.ID)),
                    Aggregates.limit(eventsMax)))) {
                addEvents(commit, events);
            }
            return events.size() > eventsMax ? events.subList(0, eventsMax) : events;
        });
    }

    OptionalLong lastSequenceNumber(String aggregateIdentifier) {
        return MongoCalls.call(() -> {
            BsonDocument last = commits.aggregate(List.of(
                            Aggregates.match(Filters.eq(AGGREGATE_FIELD, aggregateIdentifier)),
                            Aggregates.project(Projections.computed(LAST, highestOf(aggregateIdentifier))),
                            Aggregates.group(null, Accumulators.max(LAST, "$" + LAST))))
                    .first();
            return last == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(last.getNumber(LAST).longValue());
        });
    }

    private static void addEvents(BsonDocument commit, List<LoggedEvent> events) {
        Position key = new Position(commit.getInt64(CommitDocuments.ID).getValue());
        for (BsonValue value : commit.getArray(CommitDocuments.EVENTS)) {
            BsonDocument event = value.asDocument();
            Position position = CommitDocuments.eventPosition(event, key);
            events.add(new LoggedEvent(
                    position,
                    CommitDocuments.time(commit, CommitDocuments.RECORDED_AT),
                    CommitDocuments.event(event, position)));
        }
    }

    private static Document highestOf(String aggregateIdentifier) {
        return new Document(
                "$max",
                new Document(
                        "$map",
                        new Document("input", filter(aggregateIdentifier, 0))
                                .append("as", "event")
                                .append("in", "$$event." + CommitDocuments.SEQUENCE)));
    }

    private static Document filter(String aggregateIdentifier, long fromSequenceNumber) {
        // A literal, since an identifier that begins with a dollar sign would be read as the name of a field.
        Document itsAggregate = new Document(
                "$eq",
                List.of(
                        new BsonString("$$event." + CommitDocuments.AGGREGATE),
                        new Document("$literal", aggregateIdentifier)));
        Document itsSequence = new Document(
                "$gte",
                List.of(new BsonString("$$event." + CommitDocuments.SEQUENCE), new BsonInt64(fromSequenceNumber)));
        return new Document(
                "$filter",
                new Document("input", "$" + CommitDocuments.EVENTS)
                        .append("as", "event")
                        .append("cond", new Document("$and", List.of(itsAggregate, itsSequence))));
    }
}
