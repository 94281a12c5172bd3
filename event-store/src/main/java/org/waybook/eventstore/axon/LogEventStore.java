package org.waybook.eventstore.axon;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Axon's event store on the log, for every kind of event processor. Its streams call back when events were appended,
 * here or by another process; Axon's own embedded store does not, so that its pooled processors look every 500 ms only. What is
 * new is read and deserialized once for all processors.
 */
public final class LogEventStore extends AbstractEventStore {

    private final LogEventStorageEngine engine;
    private final RecentEvents recent;

    private LogEventStore(Builder builder) {
        super(builder);
        this.engine = builder.engine;
        this.recent = new RecentEvents(engine);
    }

    /** An event store with Axon's defaults for monitoring and tracing. */
    public static LogEventStore on(LogEventStorageEngine engine) {
        return builder(engine).build();
    }

    /** Begins an event store with a monitor or tracing of its own. */
    public static Builder builder(LogEventStorageEngine engine) {
        return new Builder(engine);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken trackingToken) {
        return openStream(trackingToken, true);
    }

    /**
     * The same events for a processor that handles some kinds of them only: what it passes over is never deserialized,
     * however far behind it is. From the store itself a processor that is far behind gets all events deserialized ahead.
     */
    public StreamableMessageSource<TrackedEventMessage<?>> forSomeEvents() {
        return new SomeEvents();
    }

    private TrackingEventStream openStream(TrackingToken token, boolean readsAhead) {
        return new LogEventStream(engine, recent, LogTokens.positionAfter(token), readsAhead);
    }

    private final class SomeEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken trackingToken) {
            return LogEventStore.this.openStream(trackingToken, false);
        }

        @Override
        public TrackingToken createTailToken() {
            return LogEventStore.this.createTailToken();
        }

        @Override
        public TrackingToken createHeadToken() {
            return LogEventStore.this.createHeadToken();
        }

        @Override
        public TrackingToken createTokenAt(Instant dateTime) {
            return LogEventStore.this.createTokenAt(dateTime);
        }
    }

    /** Sets up a {@link LogEventStore}. */
    public static final class Builder extends AbstractEventStore.Builder {

        private final LogEventStorageEngine engine;

        private Builder(LogEventStorageEngine engine) {
            this.engine = engine;
            storageEngine(engine);
        }

        /** Makes the event store. */
        public LogEventStore build() {
            return new LogEventStore(this);
        }
    }
}
