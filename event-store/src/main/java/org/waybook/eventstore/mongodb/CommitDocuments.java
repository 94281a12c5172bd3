package org.waybook.eventstore.mongodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;

/** A commit as one document whose fields can be queried, and back with its hash checked. */
final class CommitDocuments {

    static final String ID = "_id";
    static final String COMMIT = "commit";
    static final String RECORDED_AT = "recordedAt";
    static final String EVENTS = "events";
    static final String POSITION = "position";
    static final String EVENT_IDENTIFIER = "id";
    static final String AGGREGATE = "aggregate";
    static final String SEQUENCE = "sequence";
    static final String TAGS = "tags";

    private static final String COUNT = "count";
    private static final String LATEST_STATED_AT = "latestStatedAt";
    private static final String PREVIOUS_HASH = "previousHash";
    private static final String HASH = "hash";
    private static final String AGGREGATE_TYPE = "aggregateType";
    private static final String TYPE = "type";
    private static final String REVISION = "revision";
    private static final String STATED_AT = "statedAt";
    private static final String PAYLOAD = "payload";
    private static final String METADATA = "metadata";

    private CommitDocuments() {}

    static BsonDocument write(CommitHeader header, List<EventRecord> events) {
        BsonArray array = new BsonArray(events.size());
        for (int index = 0; index < events.size(); index++) {
            BsonDocument event =
                    new BsonDocument(POSITION, position(header.first().plus(index)));
            array.add(writeFields(event, events.get(index)));
        }
        return new BsonDocument(ID, position(header.first()))
                .append(COUNT, new BsonInt32(header.count()))
                .append(RECORDED_AT, time(header.recordedAt()))
                .append(LATEST_STATED_AT, time(header.latestStatedAt()))
                .append(COMMIT, new BsonBinary(header.commitIdentifier()))
                .append(PREVIOUS_HASH, new BsonBinary(header.previousHash().bytes()))
                .append(HASH, new BsonBinary(header.hash().bytes()))
                .append(EVENTS, array);
    }

    /** Adds the fields of an event to a document. */
    static BsonDocument writeFields(BsonDocument document, EventRecord event) {
        if (!event.tags().isEmpty()) {
            BsonArray tags = new BsonArray(event.tags().size());
            event.tags().forEach(tag -> tags.add(new BsonString(tag)));
            document.append(TAGS, tags);
        }
        return document.append(EVENT_IDENTIFIER, new BsonString(event.eventIdentifier()))
                .append(AGGREGATE_TYPE, new BsonString(event.aggregateType()))
                .append(AGGREGATE, new BsonString(event.aggregateIdentifier()))
                .append(SEQUENCE, new BsonInt64(event.sequenceNumber()))
                .append(TYPE, new BsonString(event.eventType()))
                .append(REVISION, new BsonString(event.revision()))
                .append(STATED_AT, time(event.statedAt()))
                .append(PAYLOAD, StoredBytes.write(event.payload()))
                .append(METADATA, StoredBytes.write(event.metadata()));
    }

    /** Reads all fields of a commit but its events. */
    static CommitHeader header(BsonDocument document) {
        Position first = key(document);
        try {
            return new CommitHeader(
                    first,
                    document.getInt32(COUNT).getValue(),
                    time(document, RECORDED_AT),
                    time(document, LATEST_STATED_AT),
                    document.getBinary(COMMIT).asUuid(),
                    Digest.of(document.getBinary(PREVIOUS_HASH).getData()),
                    Digest.of(document.getBinary(HASH).getData()));
        } catch (BsonInvalidOperationException | IllegalArgumentException e) {
            throw unreadable(first, e);
        }
    }

    /** Reads a whole commit and checks its hash. */
    static Commit commit(BsonDocument document) {
        Commit commit = unchecked(document);
        CommitFrame.of(commit).verifyHash();
        return commit;
    }

    /** Reads a whole commit and writes it as bytes again, without checking their hash. */
    static CommitFrame frame(BsonDocument document) {
        return CommitFrame.of(unchecked(document));
    }

    private static Commit unchecked(BsonDocument document) {
        CommitHeader header = header(document);
        List<EventRecord> events = new ArrayList<>(header.count());
        for (BsonValue value : document.getArray(EVENTS)) {
            BsonDocument event = value.asDocument();
            Position expected = header.first().plus(events.size());
            if (!expected.equals(eventPosition(event, header.first()))) {
                throw new LogCorrupted(expected, "the event stored here names another position");
            }
            events.add(event(event, expected));
        }
        if (events.size() != header.count()) {
            throw new LogCorrupted(
                    header.first(), "the commit says it has " + header.count() + " events but has " + events.size());
        }
        return new Commit(header, events);
    }

    /** Reads one event of a commit. */
    static EventRecord event(BsonDocument document, Position position) {
        try {
            return new EventRecord(
                    document.getString(EVENT_IDENTIFIER).getValue(),
                    document.getString(AGGREGATE_TYPE).getValue(),
                    document.getString(AGGREGATE).getValue(),
                    document.getInt64(SEQUENCE).getValue(),
                    document.getString(TYPE).getValue(),
                    document.getString(REVISION).getValue(),
                    StoredBytes.read(document, PAYLOAD),
                    StoredBytes.read(document, METADATA),
                    time(document, STATED_AT),
                    tags(document));
        } catch (BsonInvalidOperationException | IllegalArgumentException e) {
            throw unreadable(position, e);
        }
    }

    private static Set<String> tags(BsonDocument event) {
        if (!event.containsKey(TAGS)) {
            return Set.of();
        }
        return event.getArray(TAGS).stream()
                .map(tag -> tag.asString().getValue())
                .collect(Collectors.toSet());
    }

    static Position eventPosition(BsonDocument event, Position commit) {
        try {
            return new Position(event.getInt64(POSITION).getValue());
        } catch (BsonInvalidOperationException | IllegalArgumentException e) {
            throw unreadable(commit, e);
        }
    }

    static BsonInt64 position(Position position) {
        return new BsonInt64(position.value());
    }

    static Instant time(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }

    private static BsonDateTime time(Instant time) {
        return new BsonDateTime(time.toEpochMilli());
    }

    private static Position key(BsonDocument document) {
        return new Position(document.getInt64(ID).getValue());
    }

    private static LogCorrupted unreadable(Position position, RuntimeException cause) {
        return new LogCorrupted(position, "the document cannot be read (" + cause.getMessage() + ")");
    }
}
