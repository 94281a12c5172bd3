package org.waybook.eventstore.rocksdb;

import static org.waybook.eventstore.SampleEvents.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.verify.LogVerifier;
import org.waybook.eventstore.verify.Scope;
import org.waybook.eventstore.verify.Verification;

/** A first look at speed, run by hand: plain reading against a check of the whole log, and the time of a proof. */
public final class VerifyThroughput {

    private static final int PAYLOAD_BYTES = 1_024;
    private static final int READ_BATCH = 1_000;
    private static final int ROUNDS = 3;
    private static final int PROOFS = 2_000;

    private VerifyThroughput() {}

    /** Takes the directory to work in, the number of events, and how many there are in a commit. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        long events = Long.parseLong(arguments[1]);
        if (!Files.exists(directory)) {
            fill(directory, events, Integer.parseInt(arguments[2]));
        }
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            for (int round = 0; round < ROUNDS; round++) {
                read(storage);
                verify(storage, "before the subtrees are kept");
            }
            follow(storage);
            verify(storage, "with subtrees");
            prove(storage, events);
        }
        try (StoredLog reading = RocksDbReading.open(directory)) {
            verify(reading, "opened for reading only");
        }
    }

    private static void fill(Path directory, long events, int eventsInCommit) {
        Random random = new Random(1);
        try (RocksDbStorage storage = RocksDbStorage.open(
                directory, new RocksDbStorage.Setup(Clock.systemUTC(), UUID::randomUUID, false, null))) {
            for (long event = 0; event < events; event += eventsInCommit) {
                String aggregate = new UUID(random.nextLong(), random.nextLong()).toString();
                List<EventRecord> commit = new ArrayList<>();
                for (int index = 0; index < eventsInCommit; index++) {
                    commit.add(event(
                            new UUID(random.nextLong(), random.nextLong()).toString(),
                            aggregate,
                            index,
                            Instant.now(),
                            text(random)));
                }
                storage.log().append(commit);
            }
        }
    }

    private static void read(RocksDbStorage storage) {
        long begun = System.nanoTime();
        Position next = Position.FIRST;
        for (List<Commit> batch = storage.log().readCommits(next, READ_BATCH);
                !batch.isEmpty();
                batch = storage.log().readCommits(next, READ_BATCH)) {
            next = batch.getLast().header().next();
        }
        System.out.printf("read:   %.0f events/s%n", next.value() * 1e9 / (System.nanoTime() - begun));
    }

    private static void verify(RocksDbStorage storage, String how) {
        verify(storage.stored(), how);
    }

    private static void verify(StoredLog log, String how) {
        long begun = System.nanoTime();
        Verification found =
                new LogVerifier(log, new SecureRandom()).verify(Scope.everything(List.of()), (position, end) -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("verify: %.0f events/s, %s: %s%n", log.head().value() / seconds, how, found);
    }

    private static void follow(RocksDbStorage storage) {
        long begun = System.nanoTime();
        LogProofs proofs = new LogProofs(storage.stored());
        boolean more = true;
        while (more) {
            more = proofs.follow(storage.log().head());
        }
        System.out.printf("follow: %.0f events/s%n", proofs.followedTo() * 1e9 / (System.nanoTime() - begun));
    }

    private static void prove(RocksDbStorage storage, long events) {
        Random random = new Random(2);
        LogProofs proofs = new LogProofs(storage.stored());
        Position head = storage.log().head();
        long[] nanos = new long[PROOFS];
        for (int proof = 0; proof < PROOFS; proof++) {
            Position position = new Position((long) (random.nextDouble() * events));
            long begun = System.nanoTime();
            proofs.event(position);
            proofs.inclusionPath(position, head);
            nanos[proof] = System.nanoTime() - begun;
        }
        System.out.printf("proof:  first %.2f ms, ", nanos[0] / 1e6);
        Arrays.sort(nanos);
        System.out.printf(
                "median %.2f ms, 99 %% under %.2f ms%n", nanos[PROOFS / 2] / 1e6, nanos[PROOFS * 99 / 100] / 1e6);
    }

    /** Letters, which pack about as well as JSON does. */
    private static byte[] text(Random random) {
        byte[] text = new byte[PAYLOAD_BYTES];
        for (int index = 0; index < text.length; index++) {
            text[index] = (byte) ('a' + random.nextInt(16));
        }
        return text;
    }
}
