package org.waybook.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** Several readers of one event store that share what they read. */
class RecentEventsTest {

    private static final int LARGE = 200_000;

    @TempDir
    private Path directory;

    private RocksDbStorage storage;
    private LogEventStorageEngine engine;
    private LogEventStore eventStore;
    private long published;

    @BeforeEach
    void open() {
        storage = RocksDbStorage.open(directory, new AdjustableClock());
        engine = LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(JacksonSerializer.defaultSerializer())
                .build();
        eventStore = LogEventStore.on(engine);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void anEventIsDeserializedOnceForAllReaders() throws InterruptedException {
        publish(3, 10);
        TrackingEventStream first = eventStore.openStream(null);
        TrackingEventStream second = eventStore.openStream(null);
        for (int event = 0; event < 3; event++) {
            assertThat(first.nextAvailable().getPayload())
                    .isSameAs(second.nextAvailable().getPayload());
        }
        publish(1, 10);
        assertThat(second.nextAvailable().getPayload())
                .isSameAs(first.nextAvailable().getPayload());
    }

    @Test
    void nobodyIsGivenWhatWasReadLongAgo() {
        publish(3, 10);
        AtomicLong nanos = new AtomicLong();
        RecentEvents recent = new RecentEvents(engine, nanos::get);
        Object first = recent.from(Position.FIRST).events().getFirst().getPayload();
        nanos.set(RecentEvents.KEPT_FOR.toNanos());
        assertThat(recent.from(Position.FIRST).events().getFirst().getPayload()).isSameAs(first);
        nanos.incrementAndGet();
        assertThat(recent.from(Position.FIRST).events().getFirst().getPayload())
                .isEqualTo(first)
                .isNotSameAs(first);
    }

    @Test
    void whoBeginsInTheMiddleOfWhatIsKeptMissesAndRepeatsNothing() throws InterruptedException {
        publish(20, 10);
        assertThat(positions(eventStore.openStream(null), 20)).isEqualTo(upTo(20));
        TrackingEventStream late = eventStore.openStream(LogTokens.tokenBefore(new Position(7)));
        assertThat(positions(late, 13))
                .isEqualTo(LongStream.range(7, 20).boxed().toList());
    }

    @Test
    void whoLagsBehindWhatIsKeptStillReadsEverything() throws InterruptedException {
        publish(2, LARGE);
        TrackingEventStream slow = eventStore.openStream(null);
        TrackingEventStream fast = eventStore.openStream(null);
        slow.nextAvailable();
        int more = (int) (2 * RecentEvents.KEPT_BYTES_MAX / LARGE);
        for (int event = 0; event < more; event++) {
            publish(1, LARGE);
            fast.nextAvailable();
        }
        assertThat(positions(slow, more + 1))
                .isEqualTo(LongStream.range(1, more + 2).boxed().toList());
    }

    @Test
    void readersAndWritersAtTheSameTimeSeeOneOrderWithoutGaps() throws Exception {
        long seed = System.nanoTime();
        int events = 4_000;
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<Future<List<Long>>> seen = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                seen.add(readers.submit(() -> positions(eventStore.openStream(null), events)));
            }
            Random random = new Random(seed);
            while (published < events) {
                publish((int) Math.min(events - published, 1 + random.nextInt(40)), 10 + random.nextInt(2_000));
            }
            for (Future<List<Long>> positions : seen) {
                assertThat(positions.get()).as("seed %d", seed).isEqualTo(upTo(events));
            }
        }
    }

    private void publish(int events, int length) {
        List<GenericDomainEventMessage<String>> messages = LongStream.range(published, published + events)
                .mapToObj(number -> new GenericDomainEventMessage<>("Filing", "f" + number, 0, "x".repeat(length)))
                .toList();
        eventStore.publish(messages);
        published += events;
    }

    private static List<Long> positions(TrackingEventStream stream, int count) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (positions.size() < count) {
            TrackedEventMessage<?> event = stream.nextAvailable();
            positions.add(event.trackingToken().position().orElseThrow());
        }
        return positions;
    }

    private static List<Long> upTo(long count) {
        return LongStream.range(0, count).boxed().toList();
    }
}
