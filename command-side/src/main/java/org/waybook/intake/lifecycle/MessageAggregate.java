package org.waybook.intake.lifecycle;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.waybook.domain.message.Message;
import org.waybook.domain.message.MessageCommand;
import org.waybook.domain.message.MessageEvent;
import org.waybook.domain.message.MessageState;

/** An outgoing message, known by its identifier. */
@AggregateRoot(type = "Message")
public final class MessageAggregate {

    @AggregateIdentifier
    private String identifier;

    private MessageState state = new MessageState.NotIssued();

    /** Decides on a command and applies what follows from it. */
    public List<MessageEvent> handle(MessageCommand command) {
        List<MessageEvent> events = Message.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    @EventSourcingHandler
    void on(MessageEvent event) {
        identifier = event.message().value();
        state = Message.evolve(state, event);
    }
}
