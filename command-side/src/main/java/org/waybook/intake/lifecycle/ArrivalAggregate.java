package org.waybook.intake.lifecycle;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;

/** An arrival notification, known by the MRN it was registered under. */
@AggregateRoot(type = "Arrival")
public final class ArrivalAggregate {

    @AggregateIdentifier
    private String identifier;

    private ArrivalNotified notified;
    private int following;

    /** Registers the notification. */
    public void register(ArrivalNotified event) {
        AggregateLifecycle.apply(event);
    }

    /** Registers that the goods of a large filing are among those that arrived. */
    public void register(LargeArrivalNotified event) {
        AggregateLifecycle.apply(event);
    }

    /** How many consignments of large filings arrived. */
    public int following() {
        return following;
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
            case LargeArrivalNotified large -> {
                identifier = large.mrn().value();
                following += large.count();
            }
        }
    }
}
