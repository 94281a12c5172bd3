package org.waybook.benchmarks.peer;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.load.Contender;

/** An event store of Axon with its storage engine, opened for measuring. */
public final class AxonContender implements Contender {

    /** Events fetched together for a replay: a round trip, or a seek, is then shared by many. */
    public static final int READ_BATCH = 1_000;

    private final String name;
    private final EventStore store;
    private final EventStorageEngine engine;
    private final EventPool pool;
    private final Supplier<Stream<? extends TrackedEventMessage<?>>> replay;
    private final Runnable closing;

    /** Replays as every engine of Axon can. */
    AxonContender(String name, EventStore store, EventStorageEngine engine, EventPool pool, Runnable closing) {
        this(name, store, engine, pool, () -> engine.readEvents(null, false), closing);
    }

    AxonContender(
            String name,
            EventStore store,
            EventStorageEngine engine,
            EventPool pool,
            Supplier<Stream<? extends TrackedEventMessage<?>>> replay,
            Runnable closing) {
        this.name = name;
        this.store = store;
        this.engine = engine;
        this.pool = pool;
        this.replay = replay;
        this.closing = closing;
    }

    @Override
    public String name() {
        return name;
    }

    /** All events from the first on, in the fastest way there is; to be closed. */
    public Stream<? extends TrackedEventMessage<?>> replay() {
        return replay.get();
    }

    /** To read from. */
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public Appender appender(int eventsPerAppend) {
        return new AxonAppender(store, pool, eventsPerAppend);
    }

    @Override
    public void close() {
        closing.run();
    }
}
