package org.waybook.eventstore.mongodb;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.SnapshotStore;

/** Snapshots in a collection of their own, one for each aggregate. */
final class MongoSnapshotStore implements SnapshotStore {

    private static final String ID = "_id";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> snapshots;

    MongoSnapshotStore(MongoCollection<BsonDocument> snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void store(EventRecord snapshot) {
        BsonDocument document = CommitDocuments.writeFields(
                new BsonDocument(ID, new BsonString(snapshot.aggregateIdentifier())), snapshot);
        Bson notLater = Filters.and(
                Filters.eq(ID, snapshot.aggregateIdentifier()),
                Filters.lte(CommitDocuments.SEQUENCE, snapshot.sequenceNumber()));
        MongoCalls.call(() -> {
            try {
                return snapshots.replaceOne(notLater, document, UPSERT);
            } catch (MongoWriteException e) {
                // The key is taken by a later snapshot, which stays.
                if (e.getError().getCode() == UniqueIndex.DUPLICATE_KEY) {
                    return null;
                }
                throw e;
            }
        });
    }

    @Override
    public Optional<EventRecord> latest(String aggregateIdentifier) {
        return MongoCalls.call(() -> Optional.ofNullable(
                        snapshots.find(Filters.eq(ID, aggregateIdentifier)).first())
                .map(document -> CommitDocuments.event(document, Position.FIRST)));
    }

    @Override
    public void delete(String aggregateIdentifier) {
        MongoCalls.call(() -> snapshots.deleteOne(Filters.eq(ID, aggregateIdentifier)));
    }
}
