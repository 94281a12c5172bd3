package org.waybook.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

class LogEventStoreTest {

    @TempDir
    private Path directory;

    private final AdjustableClock clock = new AdjustableClock();
    private RocksDbStorage storage;
    private LogEventStorageEngine engine;
    private LogEventStore eventStore;

    @BeforeEach
    void open() {
        storage = RocksDbStorage.open(directory, clock);
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
    void allEventsOfAUnitOfWorkAreOneCommit() {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        eventStore.publish(domainEvent("a", 0), domainEvent("a", 1));
        eventStore.publish(domainEvent("b", 0));
        unitOfWork.commit();

        List<Commit> commits = storage.log().readCommits(Position.FIRST, 100);
        assertThat(commits).hasSize(1);
        assertThat(commits.getFirst().events()).hasSize(3);
    }

    @Test
    void aTakenSequenceNumberIsReportedAsAxonExpects() {
        eventStore.publish(domainEvent("a", 0), domainEvent("a", 1));

        assertThatThrownBy(() -> eventStore.publish(domainEvent("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> eventStore.publish(domainEvent("b", 0), domainEvent("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(storage.log().head()).isEqualTo(new Position(2));
    }

    @Test
    void readersSeePositionAndTimeOfRecordingWhichAreNotStored() {
        eventStore.publish(domainEvent("a", 0).andMetaData(Map.of("actor", "officer.nl")));

        MetaData expected = MetaData.with("actor", "officer.nl")
                .and(RecordedMetaData.POSITION, 0L)
                .and(RecordedMetaData.RECORDED_AT, "2026-03-01T12:00:00Z");
        DomainEventMessage<?> ofAggregate = eventStore.readEvents("a").next();
        TrackedEventMessage<?> ofLog =
                engine.readEvents(null, false).findFirst().orElseThrow();
        assertThat(ofAggregate.getMetaData()).isEqualTo(expected);
        assertThat(ofLog.getMetaData()).isEqualTo(expected);

        eventStore.publish(new GenericDomainEventMessage<>("Filing", "a", 1, "again", ofLog.getMetaData()));
        assertThat(new String(storage.log()
                        .eventAt(new Position(1))
                        .orElseThrow()
                        .content()
                        .metadata()))
                .isEqualTo("{\"actor\":\"officer.nl\"}");
    }

    @Test
    void tokensArePositions() {
        eventStore.publish(domainEvent("a", 0), domainEvent("a", 1));

        assertThat(eventStore.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(eventStore.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(0), false).map(TrackedEventMessage::trackingToken))
                .isEqualTo(List.of(new GlobalSequenceTrackingToken(1)));
    }

    @Test
    void aStreamWaitsForTheNextEvent() throws Exception {
        try (TrackingEventStream stream = eventStore.openStream(eventStore.createHeadToken())) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            eventStore.publish(domainEvent("a", 0));

            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a-0");
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void aStreamCallsBackWhenAnEventWasAppended() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        try (TrackingEventStream stream = eventStore.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();

            eventStore.publish(domainEvent("a", 0));

            assertThat(called.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPooledProcessorHandlesEachEventInOrder() throws Exception {
        BlockingQueue<String> handled = new LinkedBlockingQueue<>();
        PooledStreamingEventProcessor processor = processor(handled);
        processor.start();
        try {
            for (int round = 0; round < 10; round++) {
                eventStore.publish(domainEvent("a", round));
                assertThat(handled.poll(60, TimeUnit.SECONDS)).isEqualTo("a-" + round);
            }
        } finally {
            processor.shutDown();
        }
    }

    private PooledStreamingEventProcessor processor(BlockingQueue<String> handled) {
        return PooledStreamingEventProcessor.builder()
                .name("tail")
                .messageSource(eventStore)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(handled))
                        .build())
                .coordinatorExecutor(name -> Executors.newScheduledThreadPool(1))
                .workerExecutor(name -> Executors.newScheduledThreadPool(2))
                .build();
    }

    private static GenericDomainEventMessage<String> domainEvent(String aggregate, long sequenceNumber) {
        return new GenericDomainEventMessage<>("Filing", aggregate, sequenceNumber, aggregate + "-" + sequenceNumber);
    }

    /** Notes what was handled. */
    static final class Handler {

        private final BlockingQueue<String> handled;

        Handler(BlockingQueue<String> handled) {
            this.handled = handled;
        }

        @EventHandler
        void on(String event) {
            handled.add(event);
        }
    }
}
