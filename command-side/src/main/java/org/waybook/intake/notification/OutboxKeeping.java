package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.message.MessageEvent;
import org.waybook.domain.message.MessageEvent.MessageAcknowledged;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageEvent.MessageResent;
import org.waybook.domain.message.MessageId;
import org.waybook.stores.index.IndexChange;

/** Follows what becomes of messages into the outbox. */
final class OutboxKeeping {

    private final Outbox outbox;
    private final EventStore log;

    OutboxKeeping(Outbox outbox, EventStore log) {
        this.outbox = outbox;
        this.log = log;
    }

    void follow(List<Followed> events) {
        List<IndexChange> changes = new ArrayList<>();
        events.forEach(followed -> changes.addAll(changesAfter(followed)));
        outbox.change(changes);
    }

    private List<IndexChange> changesAfter(Followed followed) {
        return switch (followed.event()) {
            case MessageIssued issued ->
                Outbox.pending(issued.message(), issued.type(), issued.recipient(), followed.position());
            case MessageAcknowledged done ->
                Outbox.acknowledged(done.message(), done.type(), done.recipient(), issuedAt(done.message()));
            case MessageResent again ->
                Outbox.pending(again.message(), again.type(), again.recipient(), issuedAt(again.message()));
        };
    }

    /** A message keeps its place, however often it is sent. */
    private long issuedAt(MessageId message) {
        return EventMetadata.position(log.readEvents(message.value()).next().getMetaData());
    }

    /** An event with its position. */
    record Followed(MessageEvent event, long position) {}
}
