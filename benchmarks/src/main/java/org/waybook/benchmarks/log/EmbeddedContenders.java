package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.peer.AxonOnPostgreSql;
import org.waybook.benchmarks.peer.BareFile;
import org.waybook.benchmarks.peer.BareRocksDb;
import org.waybook.benchmarks.peer.PostgreSqlServer;
import org.waybook.benchmarks.peer.WaybookLog;

/** All who take turns on one machine, each on empty files. */
record EmbeddedContenders(
        Contender own,
        Optional<Contender> jdbc,
        Optional<Contender> jdbcInTransactions,
        Contender rocksDb,
        Contender file)
        implements AutoCloseable {

    static EmbeddedContenders open(
            Path directory, EventPool pool, StoredEvents stored, Optional<PostgreSqlServer> server, Crowd crowd)
            throws Exception {
        return new EmbeddedContenders(
                WaybookLog.embedded(directory.resolve("waybook"), pool),
                jdbc(server, crowd, pool),
                server.map(running -> AxonOnPostgreSql.inTransactions(running, crowd.writers(), pool)),
                new BareRocksDb(directory.resolve("rocksdb"), stored),
                new BareFile(directory.resolve("file"), stored));
    }

    List<Contender> all() {
        List<Contender> all = new ArrayList<>(List.of(own));
        jdbc.ifPresent(all::add);
        jdbcInTransactions.ifPresent(all::add);
        all.addAll(List.of(rocksDb, file));
        return all;
    }

    @Override
    public void close() {
        all().forEach(Contender::close);
    }

    private static Optional<Contender> jdbc(Optional<PostgreSqlServer> server, Crowd crowd, EventPool pool)
            throws SQLException {
        return server.isPresent()
                ? Optional.of(AxonOnPostgreSql.empty(server.get(), crowd.writers(), pool))
                : Optional.empty();
    }
}
