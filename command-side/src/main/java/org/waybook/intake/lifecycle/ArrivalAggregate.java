package org.waybook.intake.lifecycle;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;

/** An arrival notification, known by the MRN it was registered under. */
@AggregateRoot(type = "Arrival")
public final class ArrivalAggregate {

    @AggregateIdentifier
    private String identifier;

    private ArrivalNotified notified;

    /** Registers the notification. */
    public void register(ArrivalNotified event) {
        AggregateLifecycle.apply(event);
    }

    /** What was notified, where it has been. */
    public Optional<ArrivalNotified> notified() {
        return Optional.ofNullable(notified);
    }

    @EventSourcingHandler
    void on(ArrivalEvent event) {
        switch (event) {
            case ArrivalNotified arrival -> {
                identifier = arrival.mrn().value();
                notified = arrival;
            }
        }
    }
}
