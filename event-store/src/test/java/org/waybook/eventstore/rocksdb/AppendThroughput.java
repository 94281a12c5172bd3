package org.waybook.eventstore.rocksdb;

import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** A first look at speed, run by hand: events of 1 KB, one in each commit, appended by 1 and by more writers, then read. */
public final class AppendThroughput {

    private static final int PAYLOAD_BYTES = 1_024;
    private static final int WARM_UP_MILLIS = 3_000;
    private static final int MEASURED_MILLIS = 8_000;
    private static final int READ_BATCH = 1_000;

    private AppendThroughput() {}

    /** Takes the directory to work in and the numbers of writers. */
    public static void main(String[] arguments) throws Exception {
        for (String writers : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path directory = Files.createTempDirectory(Path.of(arguments[0]), "append");
            try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
                System.out.printf(
                        "%s writers: %.0f events/s appended%n", writers, append(storage, Integer.parseInt(writers)));
                read(storage);
            }
            System.out.printf("bytes on disk: %d%n", bytesOf(directory));
        }
    }

    private static double append(RocksDbStorage storage, int writers) throws InterruptedException {
        LongAdder appended = new LongAdder();
        AtomicBoolean running = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                threads.submit(() -> {
                    Random random = new Random(1);
                    while (running.get()) {
                        String aggregate = UUID.randomUUID().toString();
                        for (int sequence = 0; sequence < 10 && running.get(); sequence++) {
                            storage.log()
                                    .append(List.of(event(
                                            UUID.randomUUID().toString(),
                                            aggregate,
                                            sequence,
                                            Instant.now(),
                                            text(random))));
                            appended.increment();
                        }
                    }
                });
            }
            Thread.sleep(WARM_UP_MILLIS);
            long before = appended.sum();
            Thread.sleep(MEASURED_MILLIS);
            long after = appended.sum();
            running.set(false);
            return (after - before) * 1_000.0 / MEASURED_MILLIS;
        }
    }

    private static void read(RocksDbStorage storage) {
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            Position next = Position.FIRST;
            for (List<LoggedEvent> batch = storage.log().readEvents(next, READ_BATCH);
                    !batch.isEmpty();
                    batch = storage.log().readEvents(next, READ_BATCH)) {
                next = batch.getLast().position().plus(1);
            }
            System.out.printf(
                    "%d events read, %.0f events/s%n", next.value(), next.value() * 1e9 / (System.nanoTime() - begun));
        }
    }

    /** Letters, which pack about as well as JSON does. */
    private static byte[] text(Random random) {
        byte[] text = new byte[PAYLOAD_BYTES];
        for (int index = 0; index < text.length; index++) {
            text[index] = (byte) ('a' + random.nextInt(16));
        }
        return text;
    }

    private static long bytesOf(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
