package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.load.WriterLoad.Load;
import org.waybook.benchmarks.measurement.Latencies;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.RatioAtMost;
import org.waybook.benchmarks.peer.AxonContender;
import org.waybook.benchmarks.peer.WaybookLog;

/** What appending and reading cost in a large log, beside what they cost in a small one that is open too. */
public final class Growth implements Benchmark {

    private static final double RATIO_MAX = 1.3;
    private static final Crowd CROWD = new Crowd(32, 1);
    private static final long SEED = 3;
    private static final double MICROS_PER_SECOND = 1e6;

    /** Appends of a round relative to the small log: more would make it a larger one while it is measured. */
    private static final int APPENDS_DIVISOR = 10;

    /** A log of one size, its aggregates and what opened it. */
    private record Grown(AxonContender contender, FilledLog filled, Path directory) {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String description() {
        return "appends and aggregate reads at 10 million events beside 100 thousand (500 beside 50 thousand with --short)";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Path directory = setting.emptyDirectory(name());
        EventPool pool = EventPool.filled();
        StoredEvents stored = StoredEvents.of(pool);
        Path smallDirectory = directory.resolve("small");
        Path largeDirectory = directory.resolve("large");
        FilledLog small = FilledLog.fill(smallDirectory, stored, setting.scale().grownFrom(), setting.progress());
        FilledLog large = FilledLog.fill(largeDirectory, stored, setting.scale().grownTo(), setting.progress());
        try (AxonContender before = WaybookLog.embedded(smallDirectory, pool);
                AxonContender after = WaybookLog.embedded(largeDirectory, pool)) {
            return results(setting, new Grown(before, small, smallDirectory), new Grown(after, large, largeDirectory));
        } finally {
            setting.delete(directory);
        }
    }

    private List<Result> results(Setting setting, Grown before, Grown after) throws Exception {
        Random random = new Random(SEED);
        int reads = setting.scale().aggregateReads();
        List<Grown> both = List.of(before, after);
        for (Grown log : both) {
            StoredBytes.whenSettled(log.directory());
            AggregateReading.random(log.contender().engine(), log.filled(), reads, random);
        }
        Rounds<Grown, Latencies> readings = Rounds.run(
                setting.scale().rounds(),
                both,
                log -> AggregateReading.random(log.contender().engine(), log.filled(), reads, random));
        long appends = setting.scale().grownFrom() / APPENDS_DIVISOR;
        Rounds<Grown, Load> appendings = Rounds.run(
                1 + setting.scale().rounds(), both, log -> WriterLoad.upTo(appends, CROWD.on(log.contender())));
        return List.of(
                compared(
                        setting,
                        "append",
                        "µs/event",
                        appendings,
                        both,
                        load -> MICROS_PER_SECOND / load.appendsPerSecond()),
                compared(
                        setting, "read-aggregate", "ms", readings, both, latencies -> latencies.percentileMillis(0.5)));
    }

    private <M> Result compared(
            Setting setting,
            String what,
            String unit,
            Rounds<Grown, M> rounds,
            List<Grown> both,
            ToDoubleFunction<M> cost) {
        return Result.alone(
                        "%s/%s/%d-events"
                                .formatted(name(), what, setting.scale().grownTo()),
                        unit,
                        rounds.reading(both.getLast(), cost))
                .beside(
                        "Waybook at %,d events".formatted(setting.scale().grownFrom()),
                        rounds.reading(both.getFirst(), cost))
                .towards(new RatioAtMost(RATIO_MAX));
    }
}
