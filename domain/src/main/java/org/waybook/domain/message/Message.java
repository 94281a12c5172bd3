package org.waybook.domain.message;

import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.message.MessageCommand.Acknowledge;
import org.waybook.domain.message.MessageCommand.Issue;
import org.waybook.domain.message.MessageCommand.Resend;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import org.waybook.domain.message.MessageState.Acknowledged;
import org.waybook.domain.message.MessageState.NotIssued;
import org.waybook.domain.message.MessageState.Pending;

/** The life of an outgoing message; saying the same again changes nothing. */
public final class Message {

    private Message() {}

    /**
     * What follows from a command.
     *
     * @throws Refused as unknown, where there is no such message or it is for somebody else
     */
    public static List<MessageEvent> decide(MessageState state, MessageCommand command) {
        return switch (command) {
            case Issue issue -> state instanceof NotIssued ? List.of(issue.wanted()) : List.of();
            case Acknowledge acknowledge -> acknowledge(state, acknowledge);
            case Resend resend -> resend(state, resend);
        };
    }

    /** The state after an event. */
    public static MessageState evolve(MessageState state, MessageEvent event) {
        return switch (event) {
            case MessageIssued issued -> new Pending(issued);
            case MessageAcknowledged acknowledged -> new Acknowledged(issued(state, acknowledged.message()));
            case MessageResent resent -> new Pending(issued(state, resent.message()));
        };
    }

    /**
     * A message as its recipient may see it.
     *
     * @throws Refused as unknown, where there is no such message or it is for somebody else
     */
    public static MessageIssued requireFor(Actor actor, MessageState state, MessageId message) {
        return switch (state) {
            case NotIssued ignored -> throw unknown(message);
            case Pending pending -> requireFor(actor, pending.issued());
            case Acknowledged acknowledged -> requireFor(actor, acknowledged.issued());
        };
    }

    private static MessageIssued requireFor(Actor actor, MessageIssued issued) {
        if (Recipient.of(actor).filter(issued.recipient()::equals).isEmpty()) {
            throw unknown(issued.message());
        }
        return issued;
    }

    private static List<MessageEvent> acknowledge(MessageState state, Acknowledge command) {
        MessageIssued issued = requireFor(command.actor(), state, command.message());
        return state instanceof Pending
                ? List.of(new MessageAcknowledged(issued.message(), issued.type(), issued.recipient(), issued.about()))
                : List.of();
    }

    private static List<MessageEvent> resend(MessageState state, Resend command) {
        MessageIssued issued = requireFor(command.actor(), state, command.message());
        return state instanceof Acknowledged
                ? List.of(new MessageResent(issued.message(), issued.type(), issued.recipient(), issued.about()))
                : List.of();
    }

    private static MessageIssued issued(MessageState state, MessageId message) {
        return switch (state) {
            case NotIssued ignored ->
                throw new IllegalStateException(
                        "The log changes message " + message.value() + " without having issued it; verify the log.");
            case Pending pending -> pending.issued();
            case Acknowledged acknowledged -> acknowledged.issued();
        };
    }

    private static Refused unknown(MessageId message) {
        return Refused.because(
                Refused.Kind.UNKNOWN,
                "MESSAGE_UNKNOWN",
                "There is no message " + message.value() + " for you.",
                "Take the identifier from the list of your messages.");
    }
}
