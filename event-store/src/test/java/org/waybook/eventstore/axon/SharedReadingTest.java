package org.waybook.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** What those who follow the log share: each event is deserialized once, and nobody misses or repeats one. */
class SharedReadingTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final int READERS = 4;

    @TempDir
    private Path directory;

    private final ThreadNamingSerializer serializer = new ThreadNamingSerializer();
    private RocksDbStorage storage;

    @BeforeEach
    void open() {
        storage = RocksDbStorage.open(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void severalWhoFollowTogetherDeserializeEachEventOnce() throws Exception {
        append(0, 2_000);
        LogEventStorageEngine engine = sharing(LONG);

        List<List<String>> all = together(() -> payloads(engine, -1));

        assertThat(all).hasSize(READERS).allMatch(seen -> seen.equals(expected(0, 2_000)));
        assertThat(serializer.payloads).hasValue(2_000);
    }

    @Test
    void whoBeginsInsideWhatOthersReadGetsTheRestOfIt() {
        append(0, 700);
        LogEventStorageEngine engine = sharing(LONG);
        payloads(engine, -1);

        assertThat(payloads(engine, 233)).isEqualTo(expected(234, 700));
        assertThat(serializer.payloads).hasValue(700);
    }

    @Test
    void whatIsAppendedBehindTheEndIsRead() throws Exception {
        append(0, 3);
        List<String> seen = new ArrayList<>();
        try (TrackingEventStream stream = LogEventStore.on(sharing(LONG)).openStream(null)) {
            drain(stream, seen);
            append(3, 8);
            drain(stream, seen);
            append(8, 9);
            drain(stream, seen);
        }

        assertThat(seen).isEqualTo(expected(0, 9));
    }

    @Test
    void afterItsLifetimeAnEventIsReadAgain() {
        append(0, 10);
        LogEventStorageEngine engine = sharing(Duration.ZERO);
        payloads(engine, -1);

        assertThat(payloads(engine, -1)).isEqualTo(expected(0, 10));
        assertThat(serializer.payloads).hasValue(20);
    }

    @Test
    void moreThanIsKeptIsReadAllTheSame() {
        String large = "x".repeat((int) RecentEvents.BYTES_MAX / 4);
        for (int index = 0; index < 8; index++) {
            storage.log().append(List.of(record(index, large)));
        }
        for (int index = 8; index < 8 + 2 * RecentEvents.BLOCKS_MAX; index++) {
            storage.log().append(List.of(record(index, "small")));
        }
        LogEventStorageEngine engine = sharing(LONG);

        assertThat(payloads(engine, -1)).hasSize(8 + 2 * RecentEvents.BLOCKS_MAX);
        assertThat(payloads(engine, -1)).hasSize(8 + 2 * RecentEvents.BLOCKS_MAX);
    }

    private LogEventStorageEngine sharing(Duration lifetime) {
        return LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(serializer)
                .sharedFor(lifetime)
                .build();
    }

    private static List<String> payloads(LogEventStorageEngine engine, long behind) {
        return engine.readEvents(new GlobalSequenceTrackingToken(behind), false)
                .map(TrackedEventMessage::getPayload)
                .map(String.class::cast)
                .toList();
    }

    private static <T> List<T> together(Callable<T> reading) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<T> all = new ArrayList<>();
            for (Future<T> one : readers.invokeAll(
                    IntStream.range(0, READERS).mapToObj(reader -> reading).toList())) {
                all.add(one.get());
            }
            return all;
        }
    }

    private static void drain(TrackingEventStream stream, List<String> seen) throws InterruptedException {
        while (stream.hasNextAvailable()) {
            seen.add((String) stream.nextAvailable().getPayload());
        }
    }

    private static List<String> expected(int from, int before) {
        return IntStream.range(from, before).mapToObj(Integer::toString).toList();
    }

    private void append(int from, int before) {
        int commit = 100;
        for (int begin = from; begin < before; begin += commit) {
            storage.log()
                    .append(IntStream.range(begin, Math.min(begin + commit, before))
                            .mapToObj(index -> record(index, Integer.toString(index)))
                            .toList());
        }
    }

    private static EventRecord record(int sequenceNumber, String payload) {
        return new EventRecord(
                UUID.randomUUID().toString(),
                "Consignment",
                "consignment",
                sequenceNumber,
                "Happened",
                "",
                payload.getBytes(UTF_8),
                "{}".getBytes(UTF_8),
                Instant.EPOCH,
                Set.of());
    }
}
