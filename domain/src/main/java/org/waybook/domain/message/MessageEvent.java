package org.waybook.domain.message;

import java.util.List;
import org.waybook.domain.LifecycleEvent;

/** What happens to an outgoing message. */
public sealed interface MessageEvent extends LifecycleEvent {

    /** The message. */
    MessageId message();

    /** What it is about. */
    MessageSubject about();

    /**
     * A message waits for its recipient.
     *
     * @param content in the order it is to be read
     */
    record MessageIssued(
            MessageId message, MessageType type, Recipient recipient, MessageSubject about, List<MessageDetail> content)
            implements MessageEvent {
        public MessageIssued {
            content = List.copyOf(content);
        }
    }

    /** Its recipient has taken it in. */
    record MessageAcknowledged(MessageId message, MessageType type, Recipient recipient, MessageSubject about)
            implements MessageEvent {}

    /** It waits for its recipient once more. */
    record MessageResent(MessageId message, MessageType type, Recipient recipient, MessageSubject about)
            implements MessageEvent {}
}
