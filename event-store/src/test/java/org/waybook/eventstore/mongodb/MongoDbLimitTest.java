package org.waybook.eventstore.mongodb;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.waybook.eventstore.LimitContract;
import org.waybook.eventstore.LogStorage;

class MongoDbLimitTest extends LimitContract {

    private final MongoServerForTests server = MongoServerForTests.start();

    @Override
    protected LogStorage open(Clock withClock) {
        return MongoDbStorage.open(server.uri(), withClock);
    }

    @AfterEach
    void stopServer() {
        storage.close();
        server.close();
    }
}
