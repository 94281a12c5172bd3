package org.waybook.intake.lifecycle;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalState;
import org.waybook.domain.arrival.NotifiedArrival;
import org.waybook.domain.filing.Mrn;

/** An arrival notification, known by the MRN it was registered under. */
@AggregateRoot(type = "Arrival")
public final class ArrivalAggregate {

    @AggregateIdentifier
    private String identifier;

    private ArrivalState state = new ArrivalState.NotNotified();

    /** Registers a notification whose consignments are told at once. */
    public void notify(ArrivalNotified event) {
        apply(NotifiedArrival.notify(state, event));
    }

    /** Registers a notification whose consignments are told afterwards. */
    public void register(ArrivalRegistered event) {
        apply(NotifiedArrival.register(state, event));
    }

    /** Reports that all consignments are told. */
    public void finish(Mrn mrn, int arrived, int inIncorrectState) {
        apply(NotifiedArrival.finish(state, mrn, arrived, inIncorrectState));
    }

    /** Reports that nothing fits. */
    public void leaveUnmatched(Mrn mrn, String reason) {
        apply(NotifiedArrival.leaveUnmatched(state, mrn, reason));
    }

    /** Where it stands. */
    public ArrivalState state() {
        return state;
    }

    @EventSourcingHandler
    void on(ArrivalEvent event) {
        identifier = event.mrn().value();
        state = NotifiedArrival.evolve(state, event);
    }

    private static void apply(List<ArrivalEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
