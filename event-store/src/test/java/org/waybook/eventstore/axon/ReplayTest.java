package org.waybook.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** Reading ahead for replays: the order of the log, other threads, and failures where they belong. */
class ReplayTest {

    private static final int EVENTS = 12_000;

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
    void aReplayGivesEveryEventOnceInTheOrderOfTheLog() {
        append(EVENTS, new Random(1));

        try (Stream<TrackedEventMessage<?>> events = engine().replay(new Position(7), new Position(EVENTS - 5))) {
            assertThat(events.mapToLong(ReplayTest::position))
                    .containsExactlyElementsOf(
                            LongStream.range(7, EVENTS - 5).boxed().toList());
        }
    }

    @Test
    void itsEventsWereDeserializedByOtherThreads() {
        append(EVENTS, new Random(2));

        try (Stream<TrackedEventMessage<?>> events = engine().replay(Position.FIRST, new Position(EVENTS))) {
            assertThat(events.map(TrackedEventMessage::getPayload)).hasSize(EVENTS);
        }

        assertThat(serializer.threads).allMatch(name -> name.startsWith("waybook-log-deserializer-"));
    }

    @Test
    void whoIsFarBehindIsReadAheadForAndThenFollowsTheHead() throws Exception {
        append(EVENTS, new Random(3));
        List<Long> seen = new ArrayList<>();
        try (TrackingEventStream stream = LogEventStore.on(engine()).openStream(new GlobalSequenceTrackingToken(99))) {
            while (stream.hasNextAvailable()) {
                seen.add(position(stream.nextAvailable()));
            }
            append(3, new Random(4));
            while (stream.hasNextAvailable()) {
                seen.add(position(stream.nextAvailable()));
            }
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.range(100, EVENTS + 3).boxed().toList());
        assertThat(serializer.threads).anyMatch(name -> name.startsWith("waybook-log-deserializer-"));
    }

    @Test
    void forAProcessorOfSomeEventsOnlyThoseAreDeserializedHoweverFarBehindItIs() throws Exception {
        append(EVENTS, new Random(6));
        List<Object> handled = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                LogEventStore.on(engine()).forSomeEvents().openStream(null)) {
            for (int event = 0; event < EVENTS; event++) {
                TrackedEventMessage<?> next = stream.nextAvailable();
                assertThat(position(next)).isEqualTo(event);
                if (event % 1_000 == 0) {
                    handled.add(next.getPayload());
                }
            }
        }

        assertThat(handled).hasSize(EVENTS / 1_000);
        assertThat(serializer.payloads).hasValue(EVENTS / 1_000);
    }

    @Test
    void anEventThatCannotBeReadFailsWhereItIsHandledAndNotBefore() {
        append(10, new Random(5));
        serializer.unreadable.add("4");

        try (Stream<TrackedEventMessage<?>> events = engine().replay(Position.FIRST, new Position(10))) {
            List<? extends TrackedEventMessage<?>> all = events.toList();
            assertThat(all).hasSize(10);
            assertThatThrownBy(all.get(4)::getPayload).isInstanceOf(SerializationException.class);
            assertThat(all.get(5).getPayload()).isEqualTo("5");
        }
    }

    @Test
    void aStoreThatFailsOnTheWayIsToldToWhoeverReadsEachTime() {
        // Far more than may lie ready, so that something is still unread when the store closes.
        for (int commit = 0; commit < 40; commit++) {
            storage.log().append(List.of(record("large-" + commit, 0, "x".repeat(1024 * 1024))));
        }
        Stream<TrackedEventMessage<?>> events = engine().replay(Position.FIRST, new Position(40));
        Iterator<TrackedEventMessage<?>> iterator = events.iterator();
        assertThat(iterator.next().getPayload()).isNotNull();
        storage.close();

        assertThatThrownBy(() -> iterator.forEachRemaining(event -> {})).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(iterator::hasNext).isInstanceOf(LogUnavailable.class);
        events.close();
    }

    @Test
    void whatLiesReadyIsBounded() throws Exception {
        List<EventRecord> large = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            large.add(record("large", index, "x".repeat(1024 * 1024)));
        }
        for (int commit = 0; commit < 4; commit++) {
            storage.log()
                    .append(large.stream().map(ReplayTest::withOtherIdentity).toList());
        }

        try (Stream<TrackedEventMessage<?>> events = engine().replay(Position.FIRST, new Position(40))) {
            Iterator<TrackedEventMessage<?>> iterator = events.iterator();
            iterator.next();
            Thread.sleep(300);
            assertThat(serializer.payloads.get())
                    .as("megabytes deserialized ahead")
                    .isLessThan(12);
        }
    }

    @Test
    void anUpcasterThatRemembersEarlierEventsSeesThemAllInOrder() {
        append(EVENTS, new Random(7));
        LogEventStorageEngine engine = LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(serializer)
                .upcasterChain(new EveryIdentifierOnce())
                .build();

        try (Stream<TrackedEventMessage<?>> events = engine.replay(Position.FIRST, new Position(EVENTS))) {
            assertThat(events).hasSize(EVENTS);
        }
    }

    private LogEventStorageEngine engine() {
        return LogEventStorageEngine.builder()
                .storage(storage)
                .serializer(serializer)
                .build();
    }

    private void append(int events, Random random) {
        long begin = storage.log().head().value();
        long end = begin + events;
        while (storage.log().head().value() < end) {
            long first = storage.log().head().value();
            long count = Math.min(end - first, 1 + random.nextInt(40));
            storage.log()
                    .append(LongStream.range(first, first + count)
                            .mapToObj(position -> record("a" + begin, position - begin, Long.toString(position)))
                            .toList());
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static EventRecord withOtherIdentity(EventRecord event) {
        return record(UUID.randomUUID().toString(), event.sequenceNumber(), new String(event.payload(), UTF_8));
    }

    private static EventRecord record(String aggregate, long sequenceNumber, String payload) {
        return new EventRecord(
                UUID.randomUUID().toString(),
                "Filing",
                aggregate,
                sequenceNumber,
                String.class.getName(),
                "",
                payload.getBytes(UTF_8),
                "{}".getBytes(UTF_8),
                Instant.EPOCH);
    }

    /** Refuses a second event of the same identifier, so it must not begin anew on the way. */
    private static final class EveryIdentifierOnce implements EventUpcaster {

        private long expected;

        @Override
        public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
            Set<String> seen = new HashSet<>();
            return events.peek(event -> {
                assertThat(seen.add(event.getMessageIdentifier())).isTrue();
                assertThat(event.getTrackingToken().orElseThrow().position()).hasValue(expected++);
                assertThat(seen).hasSize((int) expected);
            });
        }
    }
}
