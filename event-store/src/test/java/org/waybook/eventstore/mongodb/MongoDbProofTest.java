package org.waybook.eventstore.mongodb;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.proof.ProofContract;

class MongoDbProofTest extends ProofContract {

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
