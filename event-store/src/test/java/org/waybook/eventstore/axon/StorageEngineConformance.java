package org.waybook.eventstore.axon;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waybook.eventstore.LogStorage;

/** Axon's own suite for storage engines; it compares metadata, so what only the log knows is not shown here. */
abstract class StorageEngineConformance
        extends BatchingEventStorageEngineTest<LogEventStorageEngine, LogEventStorageEngineBuilder> {

    private LogStorage storage;

    protected abstract LogStorage open(Clock clock);

    @BeforeEach
    void openEngine() {
        storage = open(Clock.systemUTC());
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeStorage() {
        storage.close();
    }

    @Override
    protected LogEventStorageEngine createEngine(UnaryOperator<LogEventStorageEngineBuilder> customization) {
        LogEventStorageEngineBuilder builder = LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(JacksonSerializer.defaultSerializer())
                .recordedMetaData(false);
        return customization.apply(builder).build();
    }
}
