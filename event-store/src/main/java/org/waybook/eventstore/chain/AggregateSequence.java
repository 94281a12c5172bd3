package org.waybook.eventstore.chain;

import org.waybook.eventstore.EventRecord;

/** A place in the history of one aggregate, which only one event may take. */
public record AggregateSequence(String aggregateIdentifier, long sequenceNumber) {

    /** The place that an event takes. */
    public static AggregateSequence of(EventRecord event) {
        return new AggregateSequence(event.aggregateIdentifier(), event.sequenceNumber());
    }
}
