package org.waybook.intake.lifecycle;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingState;

/** A filing, known by its MRN. */
@AggregateRoot(type = "Filing")
public final class FilingAggregate {

    @AggregateIdentifier
    private String identifier;

    private FilingState state = new FilingState.NotFiled();

    /** Decides on a command and applies what follows from it. */
    public List<FilingEvent> handle(FilingCommand command) {
        List<FilingEvent> events = Filing.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    /** Where it stands. */
    public FilingState state() {
        return state;
    }

    @EventSourcingHandler
    void on(FilingEvent event) {
        identifier = event.mrn().value();
        state = Filing.evolve(state, event);
    }
}
