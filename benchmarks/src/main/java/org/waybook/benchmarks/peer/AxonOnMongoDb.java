package org.waybook.benchmarks.peer;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.waybook.benchmarks.events.EventPool;

/** Axon's MongoDB engine with its own indexes, acknowledged by a majority with journal as ours is. */
public final class AxonOnMongoDb {

    /** As it is called in a report. */
    public static final String NAME = "Axon on MongoDB";

    private AxonOnMongoDb() {}

    /** Opens one of several nodes on the database that the address names. */
    public static AxonContender node(String uri, EventPool pool) {
        ConnectionString address = new ConnectionString(uri);
        MongoClient client = MongoClients.create(address);
        Serializer serializer = EventPool.serializer();
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client.getDatabase(address.getDatabase())
                                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                                .withReadConcern(ReadConcern.MAJORITY))
                        .build())
                .build();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        return new AxonContender(NAME, store, engine, pool, () -> {
            store.shutDown();
            client.close();
        });
    }
}
