package org.waybook.eventstore.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.LogUnavailable;

/** Keys in a collection of their own; the unique key decides whose value stays. */
final class MongoKeyValueStore implements KeyValueStore {

    /** How long the value of another writer may take to reach a majority. */
    private static final Duration MAJORITY_WAIT_MAX = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String ID = "_id";
    private static final String VALUE = "value";
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoCollection<BsonDocument> keys;

    MongoKeyValueStore(MongoCollection<BsonDocument> keys) {
        this.keys = keys;
    }

    @Override
    public List<byte[]> putAllIfAbsent(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<ByteBuffer, BsonDocument> wanted = new LinkedHashMap<>();
        for (Entry entry : entries) {
            requireSmall(entry);
            wanted.putIfAbsent(
                    ByteBuffer.wrap(entry.key()),
                    new BsonDocument(ID, new BsonBinary(entry.key())).append(VALUE, new BsonBinary(entry.value())));
        }
        if (insert(wanted)) {
            return entries.stream()
                    .map(entry -> value(wanted.get(ByteBuffer.wrap(entry.key()))))
                    .toList();
        }
        Map<ByteBuffer, byte[]> present = readAll(wanted);
        return entries.stream()
                .map(entry -> present.get(ByteBuffer.wrap(entry.key())))
                .toList();
    }

    @Override
    public Optional<byte[]> get(byte[] key) {
        return MongoCalls.call(() -> Optional.ofNullable(
                        keys.find(Filters.eq(ID, new BsonBinary(key))).first())
                .map(MongoKeyValueStore::value));
    }

    @Override
    public List<Entry> entries(Optional<byte[]> behind, int entriesMax) {
        Bson range = behind.map(key -> Filters.gt(ID, new BsonBinary(key))).orElse(Filters.empty());
        return MongoCalls.call(() -> keys.find(range)
                .sort(Sorts.ascending(ID))
                .limit(entriesMax)
                .map(document -> new Entry(document.getBinary(ID).getData(), value(document)))
                .into(new ArrayList<>()));
    }

    @Override
    public void delete(byte[] key) {
        MongoCalls.call(() -> keys.deleteOne(Filters.eq(ID, new BsonBinary(key))));
    }

    /** Whether all were absent and are kept now. */
    private boolean insert(Map<ByteBuffer, BsonDocument> wanted) {
        return MongoCalls.call(() -> {
            try {
                keys.insertMany(List.copyOf(wanted.values()), UNORDERED);
                return true;
            } catch (MongoBulkWriteException e) {
                boolean onlyTaken = e.getWriteConcernError() == null
                        && e.getWriteErrors().stream().allMatch(error -> error.getCode() == UniqueIndex.DUPLICATE_KEY);
                if (onlyTaken) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** What is taken may not be at a majority yet, and must not be used before it is. */
    private Map<ByteBuffer, byte[]> readAll(Map<ByteBuffer, BsonDocument> wanted) {
        List<BsonBinary> identifiers = new ArrayList<>();
        wanted.values().forEach(document -> identifiers.add(document.getBinary(ID)));
        long untilNanos = System.nanoTime() + MAJORITY_WAIT_MAX.toNanos();
        while (System.nanoTime() < untilNanos) {
            Map<ByteBuffer, byte[]> found = new HashMap<>();
            MongoCalls.call(() -> {
                keys.find(Filters.in(ID, identifiers))
                        .forEach(document ->
                                found.put(ByteBuffer.wrap(document.getBinary(ID).getData()), value(document)));
                return found;
            });
            if (found.size() == wanted.size()) {
                return found;
            }
            pause();
        }
        throw new LogUnavailable("The values of " + wanted.size() + " keys did not reach a majority of MongoDB within "
                + MAJORITY_WAIT_MAX.toSeconds() + " s; check the replica set and try again");
    }

    private static byte[] value(BsonDocument document) {
        return document.getBinary(VALUE).getData();
    }

    private static void requireSmall(Entry entry) {
        if (entry.key().length > BYTES_MAX || entry.value().length > BYTES_MAX) {
            throw new IllegalArgumentException("A key or value may take " + BYTES_MAX + " bytes, but "
                    + Math.max(entry.key().length, entry.value().length) + " were given; use the chunk store");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting for keys to reach a majority", e);
        }
    }
}
