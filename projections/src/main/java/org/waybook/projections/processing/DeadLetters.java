package org.waybook.projections.processing;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one view that could not be applied, each with the events of the same document behind it. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;

    DeadLetters(SequencedDeadLetterQueue<EventMessage<?>> queue) {
        this.queue = queue;
    }

    /** Number of documents that wait. */
    long documents() {
        return queue.amountOfSequences();
    }

    boolean holds(String document) {
        return queue.contains(document);
    }

    void add(String document, List<DomainEventMessage<?>> events, Throwable cause) {
        LOG.error(
                "Document {} of a view cannot take in event {}; it waits in the dead letters for an operator.",
                document,
                events.getFirst().getIdentifier(),
                cause);
        events.forEach(event -> queue.enqueue(document, new GenericDeadLetter<>(document, event, cause)));
    }

    void addBehind(String document, List<DomainEventMessage<?>> events) {
        events.forEach(event -> queue.enqueue(document, new GenericDeadLetter<>(document, event)));
    }

    /** Applies one document's events again; answers whether there was one and it is mended. */
    boolean retryOne(Retry retry) {
        return queue.process(letter -> apply(letter, retry));
    }

    private EnqueueDecision<EventMessage<?>> apply(DeadLetter<? extends EventMessage<?>> letter, Retry retry) {
        try {
            retry.apply((DomainEventMessage<?>) letter.message());
            return Decisions.evict();
        } catch (RuntimeException stillFailing) {
            return Decisions.requeue(stillFailing);
        }
    }

    /** Applies an event again. */
    interface Retry {
        void apply(DomainEventMessage<?> event);
    }
}
