package org.waybook.stores.index;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/**
 * On the replica set that {@code WAYBOOK_TEST_MONGODB_URI} names, else on a server in memory, which shows that keys are
 * ordered and found and proves nothing about durability.
 */
class MongoDbIndexTest extends IndexContract {

    private static final String GIVEN = System.getenv("WAYBOOK_TEST_MONGODB_URI");
    private static final MongoServer IN_MEMORY = isGiven() ? null : new MongoServer(new MemoryBackend());
    private static final MongoClient CLIENT = MongoClients.create(new ConnectionString(
            isGiven() ? GIVEN : "mongodb://127.0.0.1:" + IN_MEMORY.bind().getPort()));

    private MongoDatabase database;

    @Override
    OrderedIndex open() {
        database = CLIENT.getDatabase("waybook-test-" + UUID.randomUUID());
        return new MongoDbIndex(database);
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    @AfterAll
    static void closeServer() {
        CLIENT.close();
        if (IN_MEMORY != null) {
            IN_MEMORY.shutdownNow();
        }
    }

    private static boolean isGiven() {
        return GIVEN != null && !GIVEN.isBlank();
    }
}
