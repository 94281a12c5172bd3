package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.measurement.Latencies;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.ValueBelow;
import org.waybook.benchmarks.peer.AxonContender;
import org.waybook.benchmarks.peer.WaybookLog;

/** One aggregate of 100 events read from a large log that was opened again, the events spread over all of it. */
public final class ReadAggregate implements Benchmark {

    private static final double P99_MILLIS_MAX = 5;
    private static final long SEED = 2;

    @Override
    public String name() {
        return "read-aggregate";
    }

    @Override
    public String description() {
        return "one aggregate of 100 events, from among 5 million in the embedded log (500 thousand with --short)";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Path directory = setting.emptyDirectory(name());
        EventPool pool = EventPool.filled();
        FilledLog filled =
                FilledLog.fill(directory, StoredEvents.of(pool), setting.scale().aggregateEvents(), setting.progress());
        Random random = new Random(SEED);
        try (AxonContender own = WaybookLog.embedded(directory, pool)) {
            StoredBytes.whenSettled(directory);
            AggregateReading.random(own.engine(), filled, setting.scale().aggregateReads(), random);
            Rounds<AxonContender, Latencies> rounds = Rounds.run(
                    setting.scale().rounds(),
                    List.of(own),
                    contender -> AggregateReading.random(
                            contender.engine(), filled, setting.scale().aggregateReads(), random));
            String id = "%s/%d-events/".formatted(name(), setting.scale().aggregateEvents());
            return List.of(
                    Result.alone(id + "p50", "ms", rounds.reading(own, latencies -> latencies.percentileMillis(0.5))),
                    Result.alone(id + "p99", "ms", rounds.reading(own, latencies -> latencies.percentileMillis(0.99)))
                            .towards(new ValueBelow(P99_MILLIS_MAX)));
        } finally {
            setting.delete(directory);
        }
    }
}
