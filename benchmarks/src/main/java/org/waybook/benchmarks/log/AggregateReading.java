package org.waybook.benchmarks.log;

import java.util.Random;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.waybook.benchmarks.events.GoodsDeclared;
import org.waybook.benchmarks.measurement.Latencies;

/** Reads whole aggregates by their identifiers, deserialized, one after another. */
final class AggregateReading {

    private AggregateReading() {}

    /** How long each of so many reads of random aggregates took. */
    static Latencies random(EventStorageEngine engine, FilledLog filled, int reads, Random random) {
        Latencies latencies = new Latencies();
        for (int read = 0; read < reads; read++) {
            String aggregate = filled.anyAggregate(random);
            long beganNanos = System.nanoTime();
            int events = read(engine, aggregate);
            latencies.add(System.nanoTime() - beganNanos);
            if (events != FilledLog.EVENTS_PER_AGGREGATE) {
                throw new IllegalStateException("Aggregate " + aggregate + " was read with " + events
                        + " events, but has " + FilledLog.EVENTS_PER_AGGREGATE);
            }
        }
        return latencies;
    }

    private static int read(EventStorageEngine engine, String aggregate) {
        int events = 0;
        DomainEventStream stream = engine.readEvents(aggregate, 0);
        while (stream.hasNext()) {
            GoodsDeclared payload = (GoodsDeclared) stream.next().getPayload();
            events += payload.items().isEmpty() ? 0 : 1;
        }
        return events;
    }
}
