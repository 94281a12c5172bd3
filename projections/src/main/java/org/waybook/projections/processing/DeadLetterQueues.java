package org.waybook.projections.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where the application keeps the events that could not be applied; a bean that it provides. */
@FunctionalInterface
public interface DeadLetterQueues {

    /** The queue of one event processor, sequenced by document identifier; the same at each call. */
    SequencedDeadLetterQueue<EventMessage<?>> of(String processor);
}
