package org.waybook.domain.message;

import org.waybook.domain.message.MessageEvent.MessageIssued;

/** Where an outgoing message stands. */
public sealed interface MessageState {

    /** Nothing was issued under this identifier. */
    record NotIssued() implements MessageState {}

    /** It waits for its recipient. */
    record Pending(MessageIssued issued) implements MessageState {}

    /** Its recipient has taken it in. */
    record Acknowledged(MessageIssued issued) implements MessageState {}
}
