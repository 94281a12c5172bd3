package org.waybook.stores;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Gives each processing group its queue of events that could not be applied, with those behind them. */
public interface DeadLetterQueues {

    /** How many documents may wait for an operator, and how many events behind one, before processing stops. */
    int SEQUENCES_MAX = 10_000;

    /** The queue of a processing group. */
    SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup);
}
