package org.waybook.eventstore.mongodb;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogUnavailable;

/** Chunks in a collection of their own, found by the digest as the key. */
final class MongoChunkStore implements ChunkStore {

    private static final String ID = "_id";
    private static final String BODY = "body";

    private final MongoCollection<BsonDocument> chunks;

    MongoChunkStore(MongoCollection<BsonDocument> chunks) {
        this.chunks = chunks;
    }

    @Override
    public Digest put(byte[] body) {
        if (body.length > CHUNK_BYTES_MAX) {
            throw new IllegalArgumentException("A chunk may take " + CHUNK_BYTES_MAX + " bytes, but has " + body.length
                    + "; cut the body into several");
        }
        Digest digest = Digest.compute(body);
        if (!contains(digest)) {
            insert(digest, body);
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
        return MongoCalls.call(() -> chunks.find(withDigest(digest))
                        .projection(Projections.include(ID))
                        .first())
                != null;
    }

    @Override
    public void delete(Digest digest) {
        MongoCalls.call(() -> chunks.deleteOne(withDigest(digest)));
    }

    private void insert(Digest digest, byte[] body) {
        BsonDocument chunk = new BsonDocument(ID, new BsonBinary(digest.bytes())).append(BODY, new BsonBinary(body));
        MongoCalls.call(() -> {
            try {
                return chunks.insertOne(chunk);
            } catch (MongoWriteException e) {
                if (e.getError().getCode() == UniqueIndex.DUPLICATE_KEY) {
                    // Put by another at the same moment: writing it once more waits for the same majority.
                    return chunks.replaceOne(withDigest(digest), chunk);
                }
                throw e;
            }
        });
    }

    private static Bson withDigest(Digest digest) {
        return Filters.eq(ID, new BsonBinary(digest.bytes()));
    }
}
