package org.waybook.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.load.Contender.Appender;

/** Publishes the next events of one aggregate after another in units of work, as a command handler's aggregate does. */
final class AxonAppender implements Appender {

    /** Then comes another aggregate. */
    private static final int EVENTS_PER_AGGREGATE = 10;

    private final EventStore store;
    private final EventPool pool;
    private final int eventsPerAppend;
    private long number = ThreadLocalRandom.current().nextInt(1_000_000);
    private String aggregate = "";
    private long sequenceNumber = EVENTS_PER_AGGREGATE;

    AxonAppender(EventStore store, EventPool pool, int eventsPerAppend) {
        this.store = store;
        this.pool = pool;
        this.eventsPerAppend = eventsPerAppend;
    }

    @Override
    public void append() {
        if (sequenceNumber >= EVENTS_PER_AGGREGATE) {
            aggregate = UUID.randomUUID().toString();
            sequenceNumber = 0;
        }
        List<DomainEventMessage<?>> events = new ArrayList<>(eventsPerAppend);
        for (int index = 0; index < eventsPerAppend; index++) {
            events.add(pool.message(number, aggregate, sequenceNumber));
            number++;
            sequenceNumber++;
        }
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(events.getFirst());
        unit.execute(() -> store.publish(events));
    }
}
