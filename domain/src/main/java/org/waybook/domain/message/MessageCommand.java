package org.waybook.domain.message;

import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.message.MessageEvent.MessageIssued;

/** What is wanted of an outgoing message. */
public sealed interface MessageCommand {

    /** The message. */
    MessageId message();

    /** Issues it, unless that was done before. */
    record Issue(MessageIssued wanted) implements MessageCommand {
        @Override
        public MessageId message() {
            return wanted.message();
        }
    }

    /** Its recipient has taken it in. */
    record Acknowledge(MessageId message, Actor actor) implements MessageCommand {}

    /** Its recipient wants it once more. */
    record Resend(MessageId message, Actor actor) implements MessageCommand {}
}
