package org.waybook.eventstore.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.SnapshotStore;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.store.ChainedLog;

/**
 * A log in one database of MongoDB, with the collections {@code commits}, {@code chunks}, {@code keys},
 * {@code snapshots}, {@code merkle} and {@code checkpoints}. What is acknowledged is in the journals of a majority of the replica set.
 */
public final class MongoDbStorage implements ProvableStorage {

    /** Name of the database where the address names none. */
    public static final String DEFAULT_DATABASE = "waybook";

    static final String COMMITS = "commits";

    /** How long a primary is looked for: an election takes some seconds. */
    private static final Duration SERVER_SELECTION_MAX = Duration.ofSeconds(10);

    /** How long one call may take before its outcome is looked for another way. */
    private static final Duration CALL_MAX = Duration.ofSeconds(20);

    /** How long a majority may take to acknowledge a write. */
    private static final Duration MAJORITY_MAX = Duration.ofSeconds(10);

    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(MAJORITY_MAX.toMillis(), TimeUnit.MILLISECONDS);

    private final MongoClient client;
    private final ChainedLog log;
    private final ChunkStore chunks;
    private final KeyValueStore keys;
    private final SnapshotStore snapshots;
    private final StoredLog stored;

    private MongoDbStorage(MongoClient client, MongoDatabase database, LogOptions options) {
        this.client = client;
        MongoCollection<BsonDocument> commits = database.getCollection(COMMITS, BsonDocument.class);
        MongoCalls.call(() -> {
            UniqueIndex.createAll(commits);
            return TagIndex.create(commits);
        });
        this.log = new ChainedLog(
                new MongoCommitStore(commits, options.clock()), options.commitIdentifiers(), options.metrics());
        this.chunks = new MongoChunkStore(database.getCollection("chunks", BsonDocument.class), options.chunkClock());
        this.keys = new MongoKeyValueStore(database.getCollection("keys", BsonDocument.class));
        this.snapshots = new MongoSnapshotStore(database.getCollection("snapshots", BsonDocument.class));
        this.stored = MongoStoredLog.of(database);
    }

    /**
     * Opens or creates a log.
     *
     * @param uri connection string of MongoDB, with the name of the database or without
     * @throws LogUnavailable in one sentence where it cannot be reached
     */
    public static MongoDbStorage open(String uri, Clock clock) {
        return open(uri, LogOptions.of(clock));
    }

    /** As {@link #open(String, Clock)} with the source of commit identifiers, which must never repeat. */
    public static MongoDbStorage open(String uri, Clock clock, Supplier<UUID> commitIdentifiers) {
        return open(uri, LogOptions.of(clock).withCommitIdentifiers(commitIdentifiers));
    }

    /** As {@link #open(String, Clock)} with more to choose. */
    public static MongoDbStorage open(String uri, LogOptions options) {
        MongoClient client = client(uri);
        try {
            return new MongoDbStorage(client, database(client, uri), options);
        } catch (LogUnavailable e) {
            client.close();
            // The address may hold a password, so only the hosts are named.
            throw new LogUnavailable(
                    "The log on MongoDB at " + new ConnectionString(uri).getHosts() + " cannot be opened: "
                            + e.getMessage(),
                    e);
        }
    }

    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(SERVER_SELECTION_MAX.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout((int) CALL_MAX.toMillis(), TimeUnit.MILLISECONDS))
                // Last, so that the address may ask for other times.
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }

    /** The database that the address names, with writes and reads that a majority has. */
    static MongoDatabase database(MongoClient client, String uri) {
        String named = new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? DEFAULT_DATABASE : named)
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public CommitLog log() {
        return log;
    }

    @Override
    public ChunkStore chunks() {
        return chunks;
    }

    @Override
    public KeyValueStore keys() {
        return keys;
    }

    @Override
    public SnapshotStore snapshots() {
        return snapshots;
    }

    @Override
    public void receive(List<Commit> commits) {
        log.receive(commits);
    }

    @Override
    public StoredLog stored() {
        return stored;
    }

    @Override
    public void close() {
        log.close();
        client.close();
    }
}
