package org.waybook.eventstore.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.UUID;

/**
 * An empty database of a real replica set where {@code WAYBOOK_TEST_MONGODB_URI} names one, else of a server in memory.
 * The latter shows that the adapter and its indexes work as a whole; it proves nothing about durability, majorities or
 * elections, since it has none of them.
 */
public final class MongoServerForTests implements AutoCloseable {

    /** Names the replica set that the tests use. */
    public static final String URI_VARIABLE = "WAYBOOK_TEST_MONGODB_URI";

    private final MongoServer inMemory;
    private final String uri;

    private MongoServerForTests(MongoServer inMemory, String uri) {
        this.inMemory = inMemory;
        this.uri = uri;
    }

    public static MongoServerForTests start() {
        String database = "waybook-test-" + UUID.randomUUID();
        String given = System.getenv(URI_VARIABLE);
        if (given != null && !given.isBlank()) {
            return new MongoServerForTests(null, withDatabase(given, database));
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = server.bind();
        return new MongoServerForTests(
                server, "mongodb://" + address.getHostString() + ":" + address.getPort() + "/" + database);
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        if (inMemory != null) {
            inMemory.shutdownNow();
            return;
        }
        ConnectionString address = new ConnectionString(uri);
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase(address.getDatabase()).drop();
        }
    }

    private static String withDatabase(String given, String database) {
        int options = given.indexOf('?');
        String address = options < 0 ? given : given.substring(0, options);
        int path = address.indexOf('/', "mongodb://".length());
        String hosts = path < 0 ? address : address.substring(0, path);
        return hosts + "/" + database + (options < 0 ? "" : given.substring(options));
    }
}
