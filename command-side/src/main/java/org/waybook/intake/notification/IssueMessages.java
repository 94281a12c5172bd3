package org.waybook.intake.notification;

import java.util.List;
import org.waybook.domain.message.MessageEvent.MessageIssued;

/**
 * Issues messages that are not issued yet.
 *
 * @param messages at most as many as one commit should hold
 */
record IssueMessages(List<MessageIssued> messages) {
    IssueMessages {
        messages = List.copyOf(messages);
    }
}
