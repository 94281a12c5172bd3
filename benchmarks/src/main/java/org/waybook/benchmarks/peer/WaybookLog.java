package org.waybook.benchmarks.peer;

import java.nio.file.Path;
import java.time.Clock;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.axon.LogEventStorageEngine;
import org.waybook.eventstore.axon.LogEventStore;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** Axon on the log of Waybook. */
public final class WaybookLog {

    /** As it is called in a report. */
    public static final String NAME = "Waybook";

    private WaybookLog() {}

    /** On the embedded log in a directory. */
    public static AxonContender embedded(Path directory, EventPool pool) {
        return contender(RocksDbStorage.open(directory, Clock.systemUTC()), pool);
    }

    /** On the log in a MongoDB database, as one of several nodes. */
    public static AxonContender onMongoDb(String uri, EventPool pool) {
        return contender(MongoDbStorage.open(uri, Clock.systemUTC()), pool);
    }

    private static AxonContender contender(LogStorage storage, EventPool pool) {
        LogEventStorageEngine engine = LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(EventPool.serializer())
                .batchSize(AxonContender.READ_BATCH)
                .build();
        return new AxonContender(
                NAME,
                LogEventStore.on(engine),
                engine,
                pool,
                () -> engine.replay(Position.FIRST, storage.log().head()),
                storage::close);
    }
}
