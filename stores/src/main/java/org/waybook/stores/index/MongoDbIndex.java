package org.waybook.stores.index;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.waybook.eventstore.LogUnavailable;

/**
 * The index in a collection of MongoDB, ordered by its identifiers, which are compared byte by byte. What is acknowledged
 * is in the journals of a majority.
 */
public final class MongoDbIndex implements OrderedIndex {

    /** The collection's name. */
    public static final String COLLECTION = "ordered_index";

    /** Stands between namespace and key, before every character that a key may hold. */
    private static final char SEPARATOR = ' ';

    private static final char BEHIND_SEPARATOR = SEPARATOR + 1;
    private static final String ID = "_id";
    private static final String VALUE = "value";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> entries;

    public MongoDbIndex(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public void change(List<IndexChange> changes) {
        if (changes.size() > CHANGES_MAX) {
            throw new IllegalArgumentException(
                    "At most " + CHANGES_MAX + " changes are made at once, not " + changes.size() + ".");
        }
        if (!changes.isEmpty()) {
            List<WriteModel<BsonDocument>> writes =
                    changes.stream().map(MongoDbIndex::write).toList();
            call(() -> entries.bulkWrite(writes));
        }
    }

    @Override
    public Optional<String> get(IndexKey key) {
        return Optional.ofNullable(
                        call(() -> entries.find(Filters.eq(ID, identifier(key))).first()))
                .map(found -> found.getString(VALUE).getValue());
    }

    @Override
    public List<IndexEntry> entries(IndexRange range, int entriesMax) {
        if (entriesMax < 1 || entriesMax > ENTRIES_MAX) {
            throw new IllegalArgumentException("Ask for 1 to " + ENTRIES_MAX + " entries, not " + entriesMax + ".");
        }
        int keyFrom = range.namespace().length() + 1;
        Bson within = Filters.and(
                Filters.gte(ID, range.namespace() + SEPARATOR + range.from()),
                Filters.lt(
                        ID,
                        range.before()
                                .map(key -> range.namespace() + SEPARATOR + key)
                                .orElse(range.namespace() + BEHIND_SEPARATOR)));
        return call(() -> entries.find(within)
                .sort(Sorts.ascending(ID))
                .limit(entriesMax)
                .map(found -> new IndexEntry(
                        found.getString(ID).getValue().substring(keyFrom),
                        found.getString(VALUE).getValue()))
                .into(new ArrayList<>()));
    }

    @Override
    public void clear(String namespace) {
        IndexKey.requireNamespace(namespace);
        Bson all = Filters.and(Filters.gte(ID, namespace + SEPARATOR), Filters.lt(ID, namespace + BEHIND_SEPARATOR));
        call(() -> entries.deleteMany(all));
    }

    /** The client belongs to whoever made it. */
    @Override
    public void close() {}

    private static WriteModel<BsonDocument> write(IndexChange change) {
        Bson one = Filters.eq(ID, identifier(change.key()));
        return switch (change) {
            case IndexChange.Put put ->
                new ReplaceOneModel<>(
                        one,
                        new BsonDocument(ID, new BsonString(identifier(put.key())))
                                .append(VALUE, new BsonString(put.value())),
                        UPSERT);
            case IndexChange.Remove ignored -> new DeleteOneModel<>(one);
        };
    }

    private static String identifier(IndexKey key) {
        return key.namespace() + SEPARATOR + key.key();
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException failure) {
            throw new LogUnavailable(
                    "MongoDB cannot be reached or refused the call (" + failure.getMessage()
                            + "); check that its replica set has a primary and a majority",
                    failure);
        }
    }
}
