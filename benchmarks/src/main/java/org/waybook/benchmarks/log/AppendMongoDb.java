package org.waybook.benchmarks.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.log.Nodes.Contest;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import org.waybook.benchmarks.peer.AxonOnMongoDb;
import org.waybook.benchmarks.peer.MongoDbDatabase;
import org.waybook.benchmarks.peer.WaybookLog;

/**
 * Appends to the log on a MongoDB replica set by one and by several nodes, which contend for its end; beside Axon's
 * engine on the same server. Only on a real server: one in memory would say nothing about it.
 */
public final class AppendMongoDb implements Benchmark {

    private static final double TIMES_AXON_MONGO = 2;
    private static final List<Integer> NODES = List.of(1, 2, 4);
    private static final int WRITERS = 32;
    private static final String NO_SERVER =
            "no MongoDB replica set was named; name one with --mongodb-uri or WAYBOOK_TEST_MONGODB_URI";

    @Override
    public String name() {
        return "append-mongodb";
    }

    @Override
    public String description() {
        return "durable appends of 1, 2 and 4 nodes to a given MongoDB replica set, beside Axon's MongoDB engine";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        List<Result> results = new ArrayList<>();
        for (int nodes : NODES) {
            if (setting.mongoDbUri().isPresent()) {
                results.addAll(measured(setting, setting.mongoDbUri().get(), nodes));
            } else {
                Reading none = new NotMeasured(NO_SERVER);
                results.addAll(results(nodes, none, none, none, none));
            }
        }
        return results;
    }

    private List<Result> measured(Setting setting, String serverUri, int count) throws Exception {
        EventPool pool = EventPool.filled();
        try (MongoDbDatabase ownDatabase = MongoDbDatabase.onServer(serverUri);
                MongoDbDatabase axonDatabase = MongoDbDatabase.onServer(serverUri);
                Nodes own = Nodes.open(count, () -> WaybookLog.onMongoDb(ownDatabase.uri(), pool));
                Nodes axon = Nodes.open(count, () -> AxonOnMongoDb.node(axonDatabase.uri(), pool))) {
            Duration time = setting.scale().roundTime();
            own.contest(WRITERS, setting.scale().warmUp());
            axon.contest(WRITERS, setting.scale().warmUp());
            Rounds<Nodes, Contest> rounds = Rounds.run(setting.scale().rounds(), List.of(own, axon), nodes -> {
                Contest contest = nodes.contest(WRITERS, time);
                setting.progress()
                        .accept("%d nodes: %s, %.0f events/s, fairness %.2f"
                                .formatted(
                                        count,
                                        nodes.all().getFirst().name(),
                                        contest.load().appendsPerSecond(),
                                        contest.fairness()));
                return contest;
            });
            return results(
                    count,
                    rounds.reading(own, contest -> contest.load().appendsPerSecond()),
                    rounds.reading(axon, contest -> contest.load().appendsPerSecond()),
                    rounds.reading(own, Contest::fairness),
                    rounds.reading(axon, Contest::fairness));
        }
    }

    private List<Result> results(int nodes, Reading own, Reading axon, Reading ownFairness, Reading axonFairness) {
        String id = "%s/%d-nodes/".formatted(name(), nodes);
        return List.of(
                Result.alone(id + "axon-mongo", "events/s", own)
                        .beside(AxonOnMongoDb.NAME, axon)
                        .towards(new RatioAtLeast(TIMES_AXON_MONGO)),
                Result.alone(id + "fairness", "of an equal share", ownFairness)
                        .beside(AxonOnMongoDb.NAME, axonFairness));
    }
}
