package org.waybook.intake.lifecycle;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentState;

/** A consignment, known by its identifier. */
@AggregateRoot(type = ConsignmentAggregate.TYPE)
public final class ConsignmentAggregate {

    static final String TYPE = "Consignment";

    @AggregateIdentifier
    private String identifier;

    private ConsignmentState state = new ConsignmentState.NotAnnounced();

    /** Decides on a command and applies what follows from it. */
    public List<ConsignmentEvent> handle(ConsignmentCommand command) {
        List<ConsignmentEvent> events = Consignment.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    /** How many events it has had; what a reader names who acts on what he saw. */
    public long version() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }

    /** Where it stands. */
    public ConsignmentState state() {
        return state;
    }

    @EventSourcingHandler
    void on(ConsignmentEvent event) {
        identifier = event.consignment().value();
        state = Consignment.evolve(state, event);
    }
}
