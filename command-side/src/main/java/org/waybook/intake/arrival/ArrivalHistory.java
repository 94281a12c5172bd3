package org.waybook.intake.arrival;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.arrival.NotifiedArrival;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.Mrn;

/** What the log says of one arrival notification. */
public final class ArrivalHistory {

    private final EventStore log;

    public ArrivalHistory(EventStore log) {
        this.log = log;
    }

    /** Where a notification stands; empty for a number that is none. */
    Optional<Known> find(Mrn mrn) {
        DomainEventStream events = log.readEvents(mrn.value());
        ArrivalState state = new ArrivalState.NotNotified();
        Optional<Actor> notifier = Optional.empty();
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (!(message.getPayload() instanceof ArrivalEvent event)) {
                return Optional.empty();
            }
            state = NotifiedArrival.evolve(state, event);
            notifier = notifier.or(() -> Optional.of(
                    EventMetadata.circumstances(message.getMetaData()).actor()));
        }
        ArrivalState reached = state;
        return notifier.map(actor -> new Known(reached, actor));
    }

    /** A notification and who made it. */
    record Known(ArrivalState state, Actor notifier) {}
}
