package org.waybook.projections.timeline;

import java.util.List;
import java.util.Locale;
import org.waybook.domain.TextValue;
import org.waybook.domain.message.MessageEvent;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;
import org.waybook.projections.views.TimelineEvent.Entity;

/** Tells what became of outgoing messages; what they say stands in the events that caused them. */
final class MessageTeller {

    private MessageTeller() {}

    static Told tell(MessageEvent event) {
        return switch (event) {
            case MessageIssued issued ->
                told(
                        issued,
                        issued.type(),
                        "Message issued",
                        "Message " + named(issued.type(), issued.recipient()) + " waits to be taken in: "
                                + issued.type().meaning());
            case MessageAcknowledged acknowledged ->
                told(
                        acknowledged,
                        acknowledged.type(),
                        "Message acknowledged",
                        acknowledged.recipient().code() + " has taken in message "
                                + acknowledged.type().name() + " (" + title(acknowledged.type()) + ").");
            case MessageResent resent ->
                told(
                        resent,
                        resent.type(),
                        "Message sent again",
                        "Message " + named(resent.type(), resent.recipient()) + " waits to be taken in once more.");
        };
    }

    /** A message about a filing or an arrival as a whole stands in the timelines of all its consignments. */
    private static Told told(MessageEvent event, MessageType type, String title, String summary) {
        String mrn = event.about().mrn().value();
        List<String> consignments =
                event.about().consignments().stream().map(TextValue::value).toList();
        if (!consignments.isEmpty()) {
            return new Told(Entity.MESSAGE, event.message().value(), mrn, consignments, title, summary, List.of());
        }
        Entity whole = type == MessageType.IE3R04 ? Entity.ARRIVAL : Entity.FILING;
        return new Told(whole, mrn, mrn, consignments, title, summary, List.of());
    }

    private static String named(MessageType type, Recipient recipient) {
        return type.name() + " (" + title(type) + ") to " + recipient.code();
    }

    private static String title(MessageType type) {
        return type.title().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.title().substring(1);
    }
}
