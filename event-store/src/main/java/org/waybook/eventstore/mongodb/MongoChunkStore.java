package org.waybook.eventstore.mongodb;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogUnavailable;

/**
 * Chunks in a collection of their own, found by the digest as the key. The time of the latest put stands in each until
 * an event is known to refer to it; then it is {@link #KEPT}. Each change names the time it has seen or not seen, so a
 * put and a removal of the same chunk come one behind the other.
 */
final class MongoChunkStore implements ChunkStore {

    /** Instead of the time of a put: before every one, so that the index of times tells both kinds apart. */
    private static final BsonDateTime KEPT = new BsonDateTime(0);

    /** Digests in one update: far below the limit of a message. */
    private static final int KEPT_AT_ONCE = 1_000;

    private static final String ID = "_id";
    private static final String BODY = "body";
    private static final String PUT_AT = "putAt";

    private final MongoCollection<BsonDocument> chunks;
    private final Clock clock;

    MongoChunkStore(MongoCollection<BsonDocument> chunks, Clock clock) {
        this.chunks = chunks;
        this.clock = clock;
        MongoCalls.call(() -> chunks.createIndex(Indexes.ascending(PUT_AT)));
    }

    @Override
    public Digest put(byte[] body) {
        if (body.length > CHUNK_BYTES_MAX) {
            throw new IllegalArgumentException("A chunk may take " + CHUNK_BYTES_MAX + " bytes, but has " + body.length
                    + "; cut the body into several");
        }
        Digest digest = Digest.compute(body);
        while (!isRefreshed(digest) && !isInserted(digest, body)) {
            // Put by another between the two calls: refreshing it waits for the same majority.
            Thread.onSpinWait();
        }
        return digest;
    }

    @Override
    public Optional<byte[]> get(Digest digest) {
        BsonDocument found =
                MongoCalls.call(() -> chunks.find(withDigest(digest)).first());
        if (found == null) {
            return Optional.empty();
        }
        byte[] body = found.getBinary(BODY).getData();
        if (!Digest.compute(body).equals(digest)) {
            throw new LogUnavailable("The chunk " + digest + " was altered in its store; restore it from a backup");
        }
        return Optional.of(body);
    }

    @Override
    public boolean contains(Digest digest) {
        return exists(withDigest(digest));
    }

    @Override
    public void delete(Digest digest) {
        MongoCalls.call(() -> chunks.deleteOne(withDigest(digest)));
    }

    @Override
    public List<Digest> digests(Optional<Digest> behind, int chunksMax) {
        Bson range = behind.map(digest -> Filters.gt(ID, new BsonBinary(digest.bytes())))
                .orElse(Filters.empty());
        return MongoCalls.call(() -> chunks.find(range)
                .sort(Sorts.ascending(ID))
                .projection(Projections.include(ID))
                .limit(chunksMax)
                .map(MongoChunkStore::digest)
                .into(new ArrayList<>()));
    }

    @Override
    public List<PendingChunk> pending(int chunksMax) {
        MongoCalls.call(() -> chunks.updateMany(Filters.exists(PUT_AT, false), Updates.set(PUT_AT, now())));
        return MongoCalls.call(() -> chunks.find(Filters.gt(PUT_AT, KEPT))
                .sort(Sorts.ascending(PUT_AT))
                .projection(Projections.include(PUT_AT))
                .limit(chunksMax)
                .map(chunk -> new PendingChunk(digest(chunk), CommitDocuments.time(chunk, PUT_AT)))
                .into(new ArrayList<>()));
    }

    @Override
    public void keep(Collection<Digest> referred) {
        List<BsonBinary> identifiers =
                referred.stream().map(digest -> new BsonBinary(digest.bytes())).toList();
        for (int from = 0; from < identifiers.size(); from += KEPT_AT_ONCE) {
            Bson some = Filters.in(ID, identifiers.subList(from, Math.min(from + KEPT_AT_ONCE, identifiers.size())));
            MongoCalls.call(() -> chunks.updateMany(some, Updates.set(PUT_AT, KEPT)));
        }
    }

    @Override
    public boolean deletePending(Digest digest, Instant putBefore) {
        Bson stillOld = Filters.and(
                withDigest(digest),
                Filters.gt(PUT_AT, KEPT),
                Filters.lt(PUT_AT, new BsonDateTime(putBefore.toEpochMilli())));
        return MongoCalls.call(() -> chunks.deleteOne(stillOld)).getDeletedCount() > 0;
    }

    /** Whether it is there, and will not be swept before the grace after now. */
    private boolean isRefreshed(Digest digest) {
        Bson pending = Filters.and(withDigest(digest), Filters.ne(PUT_AT, KEPT));
        return MongoCalls.call(() -> chunks.updateOne(pending, Updates.set(PUT_AT, now())))
                                .getMatchedCount()
                        > 0
                || exists(Filters.and(withDigest(digest), Filters.eq(PUT_AT, KEPT)));
    }

    /** False when the same body was put by another meanwhile. */
    private boolean isInserted(Digest digest, byte[] body) {
        BsonDocument chunk = new BsonDocument(ID, new BsonBinary(digest.bytes()))
                .append(BODY, new BsonBinary(body))
                .append(PUT_AT, now());
        return MongoCalls.call(() -> {
            try {
                chunks.insertOne(chunk);
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCode() == UniqueIndex.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    private boolean exists(Bson filter) {
        return MongoCalls.call(() ->
                        chunks.find(filter).projection(Projections.include(ID)).first())
                != null;
    }

    private BsonDateTime now() {
        return new BsonDateTime(clock.millis());
    }

    private static Digest digest(BsonDocument chunk) {
        return Digest.of(chunk.getBinary(ID).getData());
    }

    private static Bson withDigest(Digest digest) {
        return Filters.eq(ID, new BsonBinary(digest.bytes()));
    }
}
