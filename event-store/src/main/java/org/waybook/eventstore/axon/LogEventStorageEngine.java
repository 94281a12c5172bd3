package org.waybook.eventstore.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.Refused;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.SnapshotStore;

/**
 * Axon's storage engine on the log: all events appended by one unit of work are one commit, and a tracking token is the
 * position of the event.
 */
public final class LogEventStorageEngine extends BatchingEventStorageEngine {

    private final CommitLog log;
    private final SnapshotStore snapshots;
    private final Function<EventMessage<?>, Set<String>> tags;
    private final Serializer readingSerializer;

    LogEventStorageEngine(LogEventStorageEngineBuilder builder) {
        super(builder);
        this.log = builder.log();
        this.snapshots = builder.snapshots();
        this.tags = builder.tags();
        this.readingSerializer = builder.showsRecordedMetaData()
                ? new RecordedMetaDataSerializer(getEventSerializer())
                : getEventSerializer();
    }

    /** Begins an engine; storage, event serializer and snapshot serializer are required. */
    public static LogEventStorageEngineBuilder builder() {
        return new LogEventStorageEngineBuilder();
    }

    /** The log this engine writes to. */
    public CommitLog log() {
        return log;
    }

    /**
     * All events between two positions, in order, read ahead and deserialized by threads of their own: for replays of
     * many events. Close the stream where it is not read to its end.
     *
     * @param from first position that is read
     * @param before position where reading ends; the event there is not read
     */
    public Stream<TrackedEventMessage<?>> replay(Position from, Position before) {
        EventsOfLog source = new EventsOfLog(log, from, before);
        Stream<TrackedEventData<?>> stored = stream(source);
        ReadAhead ahead = new ReadAhead(
                source,
                EventUtils.upcastAndDeserializeTrackedEvents(stored, readingSerializer, upcasterChain)
                        .iterator());
        Stream<TrackedEventMessage<?>> events = stream(ahead);
        return events.onClose(ahead::close);
    }

    /** Events of the log as messages, which deserialize themselves when they are asked. */
    List<TrackedEventMessage<?>> messages(List<LoggedEvent> events) {
        Stream<TrackedEventData<?>> stored = events.stream().map(LoggedEventData::of);
        return EventUtils.upcastAndDeserializeTrackedEvents(stored, readingSerializer, upcasterChain)
                .<TrackedEventMessage<?>>map(message -> message)
                .toList();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken trackingToken, boolean mayBlock) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                readEventData(trackingToken, mayBlock), readingSerializer, upcasterChain);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                readEventData(aggregateIdentifier, firstSequenceNumber), readingSerializer, upcasterChain);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequenceNumber(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return LogTokens.tokenBefore(Position.FIRST);
    }

    @Override
    public TrackingToken createHeadToken() {
        return LogTokens.tokenBefore(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return LogTokens.tokenBefore(log.positionStatedAt(dateTime));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRecord> records = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            records.add(AxonEvents.asRecord(event, serializer, tags.apply(event)));
        }
        if (log.append(records) instanceof Refused refusal) {
            handlePersistenceException(new AppendRefused(refusal), events.get(refusedIndex(records, refusal)));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(AxonEvents.asRecord(snapshot, serializer, Set.of()));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.latest(aggregateIdentifier).map(SnapshotData::new).stream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        return log.readEvents(LogTokens.positionAfter(lastToken), batchSize).stream()
                .map(LoggedEventData::of)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return log.readAggregate(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(LoggedDomainEventData::new)
                .toList();
    }

    static PersistenceExceptionResolver refusals() {
        return AppendRefused.class::isInstance;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static int refusedIndex(List<EventRecord> records, Refused refusal) {
        for (int index = records.size() - 1; index > 0; index--) {
            if (isOf(refusal, records.get(index))) {
                return index;
            }
        }
        return 0;
    }

    private static boolean isOf(Refused refusal, EventRecord event) {
        return switch (refusal) {
            case SequenceTaken taken ->
                taken.sequenceNumber() == event.sequenceNumber()
                        && taken.aggregateIdentifier().equals(event.aggregateIdentifier());
            case EventIdentifierTaken taken -> taken.eventIdentifier().equals(event.eventIdentifier());
        };
    }
}
