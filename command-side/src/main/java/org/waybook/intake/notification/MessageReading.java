package org.waybook.intake.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.Refused;
import org.waybook.domain.TextValue;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.message.Message;
import org.waybook.domain.message.MessageEvent;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageId;
import org.waybook.domain.message.MessageState;
import org.waybook.domain.message.Recipient;
import org.waybook.intake.notification.MessageAnswers.AnsweredMessage;
import org.waybook.intake.notification.MessageAnswers.AnsweredMessages;
import org.waybook.intake.notification.MessageAnswers.Detail;
import org.waybook.intake.notification.Outbox.Placed;
import org.waybook.intake.notification.Outbox.Shelf;

/** Reads the messages of those who ask for theirs. */
final class MessageReading {

    private final Outbox outbox;
    private final EventStore log;

    MessageReading(Outbox outbox, EventStore log) {
        this.outbox = outbox;
        this.log = log;
    }

    /**
     * A page of the actor's messages.
     *
     * @throws Refused when the actor's role receives none
     */
    AnsweredMessages page(Actor actor, Shelf shelf, String after, int limit) {
        Recipient recipient = Recipient.of(actor).orElseThrow(() -> noRecipient(actor));
        List<Placed> placed = outbox.page(shelf, recipient, after, limit + 1);
        List<AnsweredMessage> messages = placed.stream()
                .limit(limit)
                .map(one -> message(actor, one.message()))
                .toList();
        return new AnsweredMessages(
                messages,
                placed.size() > limit ? Optional.of(placed.get(limit - 1).place()) : Optional.empty());
    }

    /**
     * A message of the actor's.
     *
     * @throws Refused as unknown, where there is none or it is for somebody else
     */
    AnsweredMessage message(Actor actor, MessageId id) {
        MessageState state = new MessageState.NotIssued();
        Optional<DomainEventMessage<?>> first = Optional.empty();
        DomainEventStream events = log.readEvents(id.value());
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (!(message.getPayload() instanceof MessageEvent event)) {
                break;
            }
            first = first.isPresent() ? first : Optional.of(message);
            state = Message.evolve(state, event);
        }
        MessageIssued issued = Message.requireFor(actor, state, id);
        return answer(issued, state, first.orElseThrow());
    }

    private static AnsweredMessage answer(MessageIssued issued, MessageState state, DomainEventMessage<?> first) {
        Instant issuedAt = EventMetadata.recordedAt(first.getMetaData());
        return new AnsweredMessage(
                issued.message().value(),
                issued.type().name(),
                issued.type().title(),
                issued.type().priority().name(),
                issued.recipient().code(),
                state instanceof MessageState.Acknowledged ? "ACKNOWLEDGED" : "PENDING",
                issued.about().mrn().value(),
                issued.about().consignments().stream().map(TextValue::value).toList(),
                issued.about().reference(),
                issued.content().stream()
                        .map(detail -> new Detail(detail.name(), detail.value()))
                        .toList(),
                issuedAt,
                EventMetadata.position(first.getMetaData()));
    }

    private static Refused noRecipient(Actor actor) {
        return Refused.because(
                Refused.Kind.FORBIDDEN,
                "NO_RECIPIENT",
                "No messages go to a "
                        + actor.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".",
                "Sign in as a trader with an EORI, or as an officer of a member state.");
    }
}
