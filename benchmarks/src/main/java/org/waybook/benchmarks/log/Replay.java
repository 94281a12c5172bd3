package org.waybook.benchmarks.log;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.GoodsDeclared;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import org.waybook.benchmarks.measurement.Target.ValueAtLeast;
import org.waybook.benchmarks.peer.AxonContender;
import org.waybook.benchmarks.peer.AxonOnPostgreSql;
import org.waybook.benchmarks.peer.PeerUnavailable;
import org.waybook.benchmarks.peer.PostgreSqlServer;
import org.waybook.benchmarks.peer.WaybookLog;

/** A whole log read through the storage engine by one thread, payloads and metadata deserialized. */
public final class Replay implements Benchmark {

    private static final double EVENTS_PER_CPU_SECOND_MIN = 100_000;
    private static final double TIMES_AXON_JDBC = 5;

    /** Some units of work write one event, some ten; the log and its peer are filled the same way. */
    private static final Crowd FILLING = new Crowd(32, 4);

    /** One replay: by the clock, and by the time that all threads of this process had a core. */
    private record Pass(double eventsPerSecond, double eventsPerCpuSecond) {}

    /** The same tables read as Axon reads them unless told otherwise, and with fewer round trips. */
    private record Jdbc(AxonContender asItComes, AxonContender tuned) {}

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String description() {
        return "the whole embedded log through the engine, deserialized, beside Axon JDBC on PostgreSQL";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        EventPool pool = EventPool.filled();
        Path directory = setting.emptyDirectory(name());
        try (AxonContender toFill = WaybookLog.embedded(directory, pool)) {
            fill(toFill, setting);
        }
        try (AxonContender own = WaybookLog.embedded(directory, pool)) {
            StoredBytes.whenSettled(directory);
            return besidePeer(setting, own, pool);
        } finally {
            setting.delete(directory);
        }
    }

    private List<Result> besidePeer(Setting setting, AxonContender own, EventPool pool) throws Exception {
        try (PostgreSqlServer server = PostgreSqlServer.start(setting.emptyDirectory("postgresql"))) {
            try (AxonContender toFill = AxonOnPostgreSql.toBeFilled(server, FILLING.writers(), pool)) {
                fill(toFill, setting);
            }
            try (AxonContender asItComes =
                            AxonOnPostgreSql.filled(server, AxonOnPostgreSql.READ_BATCH_BY_DEFAULT, pool);
                    AxonContender tuned = AxonOnPostgreSql.filled(server, AxonContender.READ_BATCH, pool)) {
                return results(setting, own, Optional.of(new Jdbc(asItComes, tuned)), "");
            }
        } catch (PeerUnavailable e) {
            return results(setting, own, Optional.empty(), e.getMessage());
        }
    }

    private List<Result> results(Setting setting, AxonContender own, Optional<Jdbc> jdbc, String reason)
            throws Exception {
        List<AxonContender> contenders = new ArrayList<>(List.of(own));
        jdbc.ifPresent(peer -> contenders.addAll(List.of(peer.asItComes(), peer.tuned())));
        for (AxonContender contender : contenders) {
            pass(contender, contender::replay, setting);
        }
        Rounds<AxonContender, Pass> rounds = Rounds.run(
                setting.scale().rounds(), contenders, contender -> pass(contender, contender::replay, setting));
        Rounds<AxonContender, Pass> byOneThread = Rounds.run(
                setting.scale().rounds(),
                List.of(own),
                contender -> pass(contender, () -> contender.engine().readEvents(null, false), setting));
        return List.of(
                byTheClock("axon-jdbc", "", rounds, own, jdbc.map(Jdbc::asItComes), reason),
                byTheClock(
                        "axon-jdbc-tuned",
                        ", %,d fetched together".formatted(AxonContender.READ_BATCH),
                        rounds,
                        own,
                        jdbc.map(Jdbc::tuned),
                        reason),
                Result.alone(
                        name() + "/in-parallel/by-cpu-time",
                        "events/CPU s",
                        rounds.reading(own, Pass::eventsPerCpuSecond)),
                Result.alone(
                                name() + "/one-thread/by-cpu-time",
                                "events/CPU s",
                                byOneThread.reading(own, Pass::eventsPerCpuSecond))
                        .beside(
                                AxonOnPostgreSql.NAME + ", tuned, without the server's CPU time",
                                jdbc.map(peer -> rounds.reading(peer.tuned(), Pass::eventsPerCpuSecond))
                                        .orElse(new NotMeasured(reason)))
                        .towards(new ValueAtLeast(EVENTS_PER_CPU_SECOND_MIN)));
    }

    private Result byTheClock(
            String id,
            String how,
            Rounds<AxonContender, Pass> rounds,
            AxonContender own,
            Optional<AxonContender> peer,
            String reason) {
        return Result.alone(name() + "/by-the-clock/" + id, "events/s", rounds.reading(own, Pass::eventsPerSecond))
                .beside(
                        AxonOnPostgreSql.NAME + how,
                        peer.map(jdbc -> rounds.reading(jdbc, Pass::eventsPerSecond))
                                .orElse(new NotMeasured(reason)))
                .towards(new RatioAtLeast(TIMES_AXON_JDBC));
    }

    private static void fill(AxonContender contender, Setting setting) throws InterruptedException {
        WriterLoad.upTo(setting.scale().replayEvents() / FILLING.eventsPerAppend(), FILLING.on(contender));
    }

    private static Pass pass(
            AxonContender contender, Supplier<Stream<? extends TrackedEventMessage<?>>> reading, Setting setting) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpuBeganNanos = process.getProcessCpuTime();
        long beganNanos = System.nanoTime();
        long events = readAll(reading);
        double seconds = (System.nanoTime() - beganNanos) / 1e9;
        double cpuSeconds = (process.getProcessCpuTime() - cpuBeganNanos) / 1e9;
        if (events != setting.scale().replayEvents()) {
            throw new IllegalStateException(contender.name() + " replayed " + events + " events, but has "
                    + setting.scale().replayEvents());
        }
        setting.progress()
                .accept("replay: %s, %,.0f events/s, %,.0f events/CPU s"
                        .formatted(contender.name(), events / seconds, events / cpuSeconds));
        return new Pass(events / seconds, events / cpuSeconds);
    }

    private static long readAll(Supplier<Stream<? extends TrackedEventMessage<?>>> reading) {
        try (Stream<? extends TrackedEventMessage<?>> events = reading.get()) {
            return events.filter(event ->
                            !((GoodsDeclared) event.getPayload()).items().isEmpty()
                                    && !event.getMetaData().isEmpty())
                    .count();
        }
    }
}
