package org.waybook.benchmarks.peer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL of its own. The library that starts it is made for tests and switches off both what makes a commit
 * durable; here both are switched on again, and asked for before anything is measured. PostgreSQL refuses to run as
 * root; the library then starts it in a user namespace.
 */
public final class PostgreSqlServer implements AutoCloseable {

    private static final List<String> DURABLE_BY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final Duration START_MAX = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private PostgreSqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts an empty server with its files under the directory. */
    public static PostgreSqlServer start(Path directory) throws PeerUnavailable {
        try {
            Files.createDirectories(directory);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.resolve("program").toFile())
                    .setDataDirectory(directory.resolve("data"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // As its own manual advises for a machine with some gigabytes: fewer checkpoints, more memory.
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("wal_buffers", "16MB")
                    .setServerConfig("effective_cache_size", "4GB")
                    .setServerConfig("random_page_cost", "1.1")
                    .setPGStartupWait(START_MAX)
                    .start();
            requireDurable(server);
            return new PostgreSqlServer(server);
        } catch (IOException | SQLException | RuntimeException | LinkageError e) {
            throw new PeerUnavailable("PostgreSQL does not start here (" + e + ")", e);
        }
    }

    /** The address for JDBC, with parameters behind it such as {@code &reWriteBatchedInserts=true}. */
    public String address(String parameters) {
        return server.getJdbcUrl("postgres", "postgres") + parameters;
    }

    /** Executes a statement that answers nothing. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }

    private static void requireDurable(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE_BY) {
                try (ResultSet answer = statement.executeQuery("SHOW " + setting)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) {
                        throw new IllegalStateException("PostgreSQL runs with " + setting + " " + answer.getString(1)
                                + ", so its commits are not durable and comparing them would say nothing");
                    }
                }
            }
        }
    }
}
