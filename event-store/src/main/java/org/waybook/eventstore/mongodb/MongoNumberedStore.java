package org.waybook.eventstore.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.waybook.eventstore.proof.NumberedStore;

/** Numbered values in a collection of their own. */
final class MongoNumberedStore implements NumberedStore {

    private static final String ID = "_id";
    private static final String VALUE = "value";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> numbers;

    MongoNumberedStore(MongoCollection<BsonDocument> numbers) {
        this.numbers = numbers;
    }

    @Override
    public void putAll(List<Entry> entries) {
        List<ReplaceOneModel<BsonDocument>> writes = entries.stream()
                .map(entry -> new ReplaceOneModel<>(
                        Filters.eq(ID, entry.number()),
                        new BsonDocument(ID, new BsonInt64(entry.number()))
                                .append(VALUE, new BsonBinary(entry.value())),
                        UPSERT))
                .toList();
        MongoCalls.call(() -> numbers.bulkWrite(writes));
    }

    @Override
    public List<Entry> read(long from, long below) {
        return MongoCalls.call(() -> numbers.find(Filters.and(Filters.gte(ID, from), Filters.lt(ID, below)))
                .sort(Sorts.ascending(ID))
                .map(MongoNumberedStore::entry)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Entry> lastBelow(long below, int entriesMax) {
        return MongoCalls.call(() -> numbers.find(Filters.lt(ID, below))
                .sort(Sorts.descending(ID))
                .limit(entriesMax)
                .map(MongoNumberedStore::entry)
                .into(new ArrayList<>()));
    }

    private static Entry entry(BsonDocument document) {
        return new Entry(
                document.getInt64(ID).getValue(), document.getBinary(VALUE).getData());
    }
}
