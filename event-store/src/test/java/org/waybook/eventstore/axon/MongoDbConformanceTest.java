package org.waybook.eventstore.axon;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.mongodb.MongoServerForTests;

class MongoDbConformanceTest extends StorageEngineConformance {

    private final MongoServerForTests server = MongoServerForTests.start();

    @Override
    protected LogStorage open(Clock clock) {
        return MongoDbStorage.open(server.uri(), clock);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }
}
