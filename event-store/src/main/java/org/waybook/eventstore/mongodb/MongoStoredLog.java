package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.FrameBatch;
import org.waybook.eventstore.proof.NumberedStore;
import org.waybook.eventstore.proof.ReadOnlyNumbers;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.proof.StoredLog;

/** The frames, written again from the fields of each document; what lies below a head never changes. */
final class MongoStoredLog implements StoredLog {

    private static final String SUBTREES = "merkle";
    private static final String CHECKPOINTS = "checkpoints";

    private final MongoCollection<BsonDocument> commits;
    private final MongoCommitReader reader;
    private final NumberedStore subtrees;
    private final NumberedStore checkpoints;
    private final Runnable onClose;

    private MongoStoredLog(
            MongoCollection<BsonDocument> commits,
            NumberedStore subtrees,
            NumberedStore checkpoints,
            Runnable onClose) {
        this.commits = commits;
        this.reader = new MongoCommitReader(commits);
        this.subtrees = subtrees;
        this.checkpoints = checkpoints;
        this.onClose = onClose;
    }

    /** The log of an open storage, which closes its client itself. */
    static MongoStoredLog of(MongoDatabase database) {
        return new MongoStoredLog(
                collection(database, MongoDbStorage.COMMITS),
                new MongoNumberedStore(collection(database, SUBTREES)),
                new MongoNumberedStore(collection(database, CHECKPOINTS)),
                () -> {});
    }

    /** The log for who only looks. */
    static MongoStoredLog forReading(MongoDatabase database, Runnable onClose) {
        return new MongoStoredLog(
                collection(database, MongoDbStorage.COMMITS),
                new ReadOnlyNumbers(new MongoNumberedStore(collection(database, SUBTREES))),
                new ReadOnlyNumbers(new MongoNumberedStore(collection(database, CHECKPOINTS))),
                onClose);
    }

    @Override
    public Optional<CommitHeader> lastBefore(Position position) {
        return reader.lastBefore(position);
    }

    @Override
    public List<CommitFrame> frames(Position firstKey, int eventsMax) {
        return MongoCalls.call(() -> {
            List<CommitFrame> found = new ArrayList<>();
            FrameBatch batch = new FrameBatch(eventsMax, found);
            try (MongoCursor<BsonDocument> cursor = commits.find(
                            Filters.gte(CommitDocuments.ID, CommitDocuments.position(firstKey)))
                    .sort(Sorts.ascending(CommitDocuments.ID))
                    .limit(eventsMax)
                    .cursor()) {
                boolean more = true;
                while (more && cursor.hasNext()) {
                    BsonDocument document = cursor.next();
                    more = batch.add(() -> CommitDocuments.frame(document));
                }
            }
            return found;
        });
    }

    @Override
    public NumberedStore subtrees() {
        return subtrees;
    }

    @Override
    public NumberedStore checkpoints() {
        return checkpoints;
    }

    @Override
    public StoredIndexes indexes() {
        return StoredIndexes.OF_THE_DATABASE;
    }

    @Override
    public StoredLog frozen() {
        return new MongoStoredLog(commits, subtrees, checkpoints, () -> {});
    }

    @Override
    public void close() {
        onClose.run();
    }

    private static MongoCollection<BsonDocument> collection(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
