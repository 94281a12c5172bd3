package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Rounds;
import org.waybook.benchmarks.measurement.Latencies;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.eventstore.verify.LogVerifier;
import org.waybook.eventstore.verify.Scope;
import org.waybook.eventstore.verify.Verification.Broken;
import org.waybook.eventstore.verify.Verification.FitsTogether;

/** A check of the whole embedded log beside plain checked reading of it, and proofs of single events. */
public final class Verify implements Benchmark {

    private static final int READ_EVENTS = 2_000;
    private static final int PROOFS = 2_000;
    private static final long SEED = 3;

    /** Who goes through the whole log; answers how many events there were. */
    @FunctionalInterface
    private interface Pass {
        long over(RocksDbStorage storage);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String description() {
        return "hashes, chain, Merkle tree and indexes of a million events, beside plain reading; and proofs of single events";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Path directory = setting.emptyDirectory(name());
        EventPool pool = EventPool.filled();
        FilledLog.fill(directory, StoredEvents.of(pool), setting.scale().sizeEvents(), setting.progress());
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            StoredBytes.whenSettled(directory);
            follow(storage);
            Pass verifying = Verify::verify;
            Pass reading = Verify::read;
            Rounds<Pass, Double> rounds = Rounds.run(
                    setting.scale().rounds(), List.of(verifying, reading), pass -> eventsPerSecond(pass, storage));
            Random random = new Random(SEED);
            Rounds<RocksDbStorage, Latencies> proofs =
                    Rounds.run(setting.scale().rounds(), List.of(storage), log -> proofs(log, random));
            return List.of(
                    Result.alone(name() + "/whole-log", "events/s", rounds.reading(verifying, Double::doubleValue))
                            .beside("plain checked reading", rounds.reading(reading, Double::doubleValue)),
                    Result.alone(
                            name() + "/proof/p50",
                            "ms",
                            proofs.reading(storage, latencies -> latencies.percentileMillis(0.5))),
                    Result.alone(
                            name() + "/proof/p99",
                            "ms",
                            proofs.reading(storage, latencies -> latencies.percentileMillis(0.99))));
        } finally {
            setting.delete(directory);
        }
    }

    private static double eventsPerSecond(Pass pass, RocksDbStorage storage) {
        long beganNanos = System.nanoTime();
        long events = pass.over(storage);
        return events * 1e9 / (System.nanoTime() - beganNanos);
    }

    private static void follow(RocksDbStorage storage) {
        LogProofs proofs = new LogProofs(storage.stored());
        boolean more = true;
        while (more) {
            more = proofs.follow(storage.log().head());
        }
    }

    private static long verify(RocksDbStorage storage) {
        return switch (new LogVerifier(storage.stored(), new SecureRandom())
                .verify(Scope.everything(List.of()), (position, end) -> {})) {
            case FitsTogether fits -> fits.events();
            case Broken broken ->
                throw new IllegalStateException("The log of the benchmark is broken at " + broken.position());
        };
    }

    private static long read(RocksDbStorage storage) {
        Position next = Position.FIRST;
        for (List<Commit> batch = storage.log().readCommits(next, READ_EVENTS);
                !batch.isEmpty();
                batch = storage.log().readCommits(next, READ_EVENTS)) {
            next = batch.getLast().header().next();
        }
        return next.value();
    }

    private static Latencies proofs(RocksDbStorage storage, Random random) {
        LogProofs proofs = new LogProofs(storage.stored());
        Position head = storage.log().head();
        Latencies latencies = new Latencies();
        for (int proof = 0; proof < PROOFS; proof++) {
            Position position = new Position(random.nextLong(head.value()));
            long beganNanos = System.nanoTime();
            proofs.event(position);
            proofs.inclusionPath(position, head);
            latencies.add(System.nanoTime() - beganNanos);
        }
        return latencies;
    }
}
