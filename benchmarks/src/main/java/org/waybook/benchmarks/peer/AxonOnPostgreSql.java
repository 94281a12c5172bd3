package org.waybook.benchmarks.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.waybook.benchmarks.events.EventPool;

/**
 * Axon's JDBC engine with the tables and indexes it makes itself. An append is one batch of inserts, which PostgreSQL
 * takes as one transaction, without a round trip to begin and another to commit it.
 */
public final class AxonOnPostgreSql {

    /** As it is called in a report. */
    public static final String NAME = "Axon JDBC on PostgreSQL";

    /** Events that Axon's engines fetch together unless told otherwise. */
    public static final int READ_BATCH_BY_DEFAULT = 100;

    private static final String ONE_STATEMENT_PER_BATCH = "&reWriteBatchedInserts=true";
    private static final String NOT_SYNCED = "&options=-c%20synchronous_commit=off";

    private AxonOnPostgreSql() {}

    /** Opens it on empty tables. */
    public static AxonContender empty(PostgreSqlServer server, int connections, EventPool pool) throws SQLException {
        server.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
        return open(server.address(ONE_STATEMENT_PER_BATCH), connections, READ_BATCH_BY_DEFAULT, pool);
    }

    /** Opens it on empty tables, to fill them without waiting for the disk. */
    public static AxonContender toBeFilled(PostgreSqlServer server, int connections, EventPool pool)
            throws SQLException {
        server.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
        return open(server.address(ONE_STATEMENT_PER_BATCH + NOT_SYNCED), connections, READ_BATCH_BY_DEFAULT, pool);
    }

    /** Opens it on tables that are filled, to be read by one thread with Axon's own batch size or another one. */
    public static AxonContender filled(PostgreSqlServer server, int readBatch, EventPool pool) throws SQLException {
        server.execute("VACUUM ANALYZE DomainEventEntry");
        return open(server.address(""), 1, readBatch, pool);
    }

    private static AxonContender open(String address, int connections, int readBatch, EventPool pool) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(address);
        settings.setMaximumPoolSize(connections);
        settings.setMinimumIdle(connections);
        HikariDataSource connectionPool = new HikariDataSource(settings);
        Serializer serializer = EventPool.serializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new DataSourceConnectionProvider(connectionPool))
                .transactionManager(NoTransactionManager.instance())
                .batchSize(readBatch)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        return new AxonContender(NAME, store, engine, pool, () -> {
            store.shutDown();
            connectionPool.close();
        });
    }
}
