package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.load.WriterLoad.Load;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import org.waybook.benchmarks.peer.AxonOnPostgreSql;
import org.waybook.benchmarks.peer.PeerUnavailable;
import org.waybook.benchmarks.peer.PostgreSqlServer;

/** Durable appends on one machine: ours, Axon's on PostgreSQL, and the two floors below ours. */
public final class AppendEmbedded implements Benchmark {

    private static final double TIMES_AXON_JDBC = 3;
    private static final double SHARE_OF_BARE_ROCKSDB = 0.6;
    private static final int WRITERS_OF_TARGET = 32;

    private static final List<Crowd> CROWDS =
            List.of(new Crowd(1, 1), new Crowd(8, 1), new Crowd(32, 1), new Crowd(32, 5));

    @Override
    public String name() {
        return "append-embedded";
    }

    @Override
    public String description() {
        return "durable appends of 1 KB events, beside Axon JDBC on PostgreSQL, bare RocksDB and a bare file";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        EventPool pool = EventPool.filled();
        StoredEvents stored = StoredEvents.of(pool);
        try (PostgreSqlServer server = PostgreSqlServer.start(setting.emptyDirectory("postgresql"))) {
            return run(setting, pool, stored, Optional.of(server), "");
        } catch (PeerUnavailable e) {
            return run(setting, pool, stored, Optional.empty(), e.getMessage());
        }
    }

    private List<Result> run(
            Setting setting, EventPool pool, StoredEvents stored, Optional<PostgreSqlServer> server, String reason)
            throws Exception {
        List<Result> results = new ArrayList<>();
        for (Crowd crowd : CROWDS) {
            Path directory = setting.emptyDirectory(name());
            try (EmbeddedContenders contenders = EmbeddedContenders.open(directory, pool, stored, server, crowd)) {
                results.addAll(results(setting, crowd, contenders, reason));
            }
            setting.delete(directory);
        }
        return results;
    }

    private List<Result> results(Setting setting, Crowd crowd, EmbeddedContenders contenders, String reason)
            throws Exception {
        Rounds<Contender, Load> rounds = measured(setting, crowd, contenders.all());
        String id = "%s/%d-writers/%d-events/".formatted(name(), crowd.writers(), crowd.eventsPerAppend());
        Reading own = eventsPerSecond(rounds, contenders.own(), crowd);
        Reading none = new NotMeasured(reason);
        Result besideTuned = Result.alone(id + "axon-jdbc-tuned", "events/s", own)
                .beside(
                        AxonOnPostgreSql.NAME + ", tuned",
                        contenders
                                .jdbc()
                                .map(jdbc -> eventsPerSecond(rounds, jdbc, crowd))
                                .orElse(none));
        Result besideJdbc = Result.alone(id + "axon-jdbc", "events/s", own)
                .beside(
                        AxonOnPostgreSql.IN_TRANSACTIONS,
                        contenders
                                .jdbcInTransactions()
                                .map(jdbc -> eventsPerSecond(rounds, jdbc, crowd))
                                .orElse(none));
        Result besideRocksDb = Result.alone(id + "bare-rocksdb", "events/s", own)
                .beside(contenders.rocksDb().name(), eventsPerSecond(rounds, contenders.rocksDb(), crowd));
        boolean judged = crowd.writers() == WRITERS_OF_TARGET;
        return List.of(
                judged ? besideJdbc.towards(new RatioAtLeast(TIMES_AXON_JDBC)) : besideJdbc,
                judged ? besideTuned.towards(new RatioAtLeast(TIMES_AXON_JDBC)) : besideTuned,
                judged ? besideRocksDb.towards(new RatioAtLeast(SHARE_OF_BARE_ROCKSDB)) : besideRocksDb,
                Result.alone(id + "bare-file", "events/s", own)
                        .beside(contenders.file().name(), eventsPerSecond(rounds, contenders.file(), crowd)),
                latency(id, 0.5, rounds, contenders, none),
                latency(id, 0.99, rounds, contenders, none));
    }

    private static Rounds<Contender, Load> measured(Setting setting, Crowd crowd, List<Contender> contenders)
            throws Exception {
        for (Contender contender : contenders) {
            WriterLoad.during(setting.scale().warmUp(), crowd.on(contender));
        }
        return Rounds.run(setting.scale().rounds(), contenders, contender -> {
            Load load = WriterLoad.during(setting.scale().roundTime(), crowd.on(contender));
            setting.progress()
                    .accept("%d writers, %d events together: %s, %.0f events/s"
                            .formatted(
                                    crowd.writers(),
                                    crowd.eventsPerAppend(),
                                    contender.name(),
                                    load.appendsPerSecond() * crowd.eventsPerAppend()));
            return load;
        });
    }

    private static Reading eventsPerSecond(Rounds<Contender, Load> rounds, Contender contender, Crowd crowd) {
        return rounds.reading(contender, load -> load.appendsPerSecond() * crowd.eventsPerAppend());
    }

    private static Result latency(
            String id, double share, Rounds<Contender, Load> rounds, EmbeddedContenders contenders, Reading none) {
        return Result.alone(
                        id + "p" + Math.round(share * 100),
                        "ms",
                        rounds.reading(
                                contenders.own(), load -> load.latencies().percentileMillis(share)))
                .beside(
                        AxonOnPostgreSql.NAME,
                        contenders
                                .jdbc()
                                .map(jdbc -> rounds.reading(
                                        jdbc, load -> load.latencies().percentileMillis(share)))
                                .orElse(none));
    }
}
