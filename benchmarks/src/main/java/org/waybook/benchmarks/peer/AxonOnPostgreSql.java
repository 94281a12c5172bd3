package org.waybook.benchmarks.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.waybook.benchmarks.events.EventPool;

/**
 * Axon's JDBC engine with the tables and indexes it makes itself: in a transaction for each unit of work, as Axon's
 * documentation sets it up, and tuned, where an append is one batch of inserts that PostgreSQL takes as one transaction
 * by itself, without a round trip to commit it.
 */
public final class AxonOnPostgreSql {

    /** As it is called in a report. */
    public static final String NAME = "Axon JDBC on PostgreSQL";

    /** As the other set-up is called. */
    public static final String IN_TRANSACTIONS = NAME + ", a transaction for each unit of work";

    /** Events that Axon's engines fetch together unless told otherwise. */
    public static final int READ_BATCH_BY_DEFAULT = 100;

    private static final String ONE_STATEMENT_PER_BATCH = "&reWriteBatchedInserts=true";
    private static final String NOT_SYNCED = "&options=-c%20synchronous_commit=off";

    private AxonOnPostgreSql() {}

    /** Opens it on empty tables. */
    public static AxonContender empty(PostgreSqlServer server, int connections, EventPool pool) throws SQLException {
        server.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
        return open(
                new Setup(NAME, server.address(ONE_STATEMENT_PER_BATCH), connections, READ_BATCH_BY_DEFAULT, false),
                pool);
    }

    /** Opens it on the tables that are there, with a transaction for each unit of work. */
    public static AxonContender inTransactions(PostgreSqlServer server, int connections, EventPool pool) {
        return open(new Setup(IN_TRANSACTIONS, server.address(""), connections, READ_BATCH_BY_DEFAULT, true), pool);
    }

    /** Opens it on empty tables, to fill them without waiting for the disk. */
    public static AxonContender toBeFilled(PostgreSqlServer server, int connections, EventPool pool)
            throws SQLException {
        server.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
        String address = server.address(ONE_STATEMENT_PER_BATCH + NOT_SYNCED);
        return open(new Setup(NAME, address, connections, READ_BATCH_BY_DEFAULT, false), pool);
    }

    /** Opens it on tables that are filled, to be read by one thread with Axon's own batch size or another one. */
    public static AxonContender filled(PostgreSqlServer server, int readBatch, EventPool pool) throws SQLException {
        server.execute("VACUUM ANALYZE DomainEventEntry");
        return open(new Setup(NAME, server.address(""), 1, readBatch, false), pool);
    }

    private record Setup(String name, String address, int connections, int readBatch, boolean transactions) {}

    private static AxonContender open(Setup setup, EventPool pool) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(setup.address());
        settings.setMaximumPoolSize(setup.connections());
        settings.setMinimumIdle(setup.connections());
        settings.setAutoCommit(!setup.transactions());
        HikariDataSource connectionPool = new HikariDataSource(settings);
        ConnectionProvider connections = new DataSourceConnectionProvider(connectionPool);
        Serializer serializer = EventPool.serializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(
                        setup.transactions() ? new UnitOfWorkAwareConnectionProviderWrapper(connections) : connections)
                .transactionManager(NoTransactionManager.instance())
                .batchSize(setup.readBatch())
                .build();
        if (!setup.transactions()) {
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
        }
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        return new AxonContender(setup.name(), store, engine, pool, () -> {
            store.shutDown();
            connectionPool.close();
        });
    }
}
