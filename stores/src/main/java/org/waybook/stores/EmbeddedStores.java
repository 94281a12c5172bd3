package org.waybook.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.GenericTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.waybook.contracts.ContractSerializer;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.stores.index.EmbeddedIndex;
import org.waybook.stores.index.OrderedIndex;

/** Everything in one data directory: the log and the index of the policies in RocksDB, tokens and dead letters in H2. */
@Configuration(proxyBeanMethods = false)
@Conditional(MongoDbChosen.Not.class)
class EmbeddedStores {

    @Bean(destroyMethod = "close")
    ProvableStorage logStorage(StoreSettings settings, LogOptions options) {
        return RocksDbStorage.open(settings.dataDirectory().resolve("log"), options);
    }

    @Bean
    OrderedIndex orderedIndex(StoreSettings settings) {
        return EmbeddedIndex.open(settings.dataDirectory().resolve("index"));
    }

    /** Every statement is durable by itself: H2 syncs at each commit. */
    @Bean(destroyMethod = "dispose")
    ProcessingDatabase processingDatabase(StoreSettings settings) throws SQLException {
        return ProcessingDatabase.open(settings.dataDirectory().resolve("processing"));
    }

    @Bean
    TokenStore tokenStore(ProcessingDatabase database, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(database)
                .serializer(serializer)
                .build();
    }

    @Bean
    DeadLetterQueues deadLetterQueues(
            ProcessingDatabase database, Serializer serializer, ContractSerializer contracts) {
        return processingGroup -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .connectionProvider(database)
                .transactionManager(NoTransactionManager.instance())
                .schema(DeadLetterSchema.defaultSchema())
                .genericSerializer(serializer)
                .eventSerializer(contracts)
                .maxSequences(DeadLetterQueues.SEQUENCES_MAX)
                .maxSequenceSize(DeadLetterQueues.SEQUENCES_MAX)
                .build();
    }

    /** The small database of tokens and dead letters. */
    static final class ProcessingDatabase implements ConnectionProvider {

        private final JdbcConnectionPool pool;

        private ProcessingDatabase(JdbcConnectionPool pool) {
            this.pool = pool;
        }

        static ProcessingDatabase open(Path file) throws SQLException {
            JdbcConnectionPool pool = JdbcConnectionPool.create(
                    "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "waybook", "");
            ProcessingDatabase database = new ProcessingDatabase(pool);
            database.createTables();
            return database;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return pool.getConnection();
        }

        void dispose() {
            pool.dispose();
        }

        private void createTables() throws SQLException {
            try (Connection connection = getConnection();
                    var tokens = GenericTokenTableFactory.INSTANCE.createTable(connection, new TokenSchema())) {
                tokens.execute();
                createDeadLetterTable(connection);
            }
        }

        /** The table and its indexes are made together, once: the framework's statement for them cannot be repeated. */
        private static void createDeadLetterTable(Connection connection) throws SQLException {
            DeadLetterSchema schema = DeadLetterSchema.defaultSchema();
            try (var tables = connection
                    .getMetaData()
                    .getTables(null, null, schema.deadLetterTable().toUpperCase(java.util.Locale.ROOT), null)) {
                if (tables.next()) {
                    return;
                }
            }
            try (var letters = new GenericDeadLetterTableFactory().createTableStatement(connection, schema)) {
                letters.executeBatch();
            }
        }
    }
}
