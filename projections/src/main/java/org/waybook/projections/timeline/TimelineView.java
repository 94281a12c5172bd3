package org.waybook.projections.timeline;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.TextValue;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.projections.index.ViewDocument;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.views.TimelineEvent;
import org.waybook.projections.views.View;

/** Builds the timeline view. */
public final class TimelineView implements ViewFunction {

    @Override
    public View view() {
        return View.TIMELINE;
    }

    @Override
    public boolean takesIn(Class<?> eventType) {
        return Teller.tells(eventType);
    }

    @Override
    public String documentOf(DomainEventMessage<?> event) {
        return Long.toString(EventMetadata.position(event.getMetaData()));
    }

    @Override
    public ViewDocument documentAfter(String id, List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> message = events.getLast();
        LifecycleEvent event = (LifecycleEvent) message.getPayload();
        Told told = Teller.tell(event)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No timeline shows " + event.getClass().getSimpleName() + "."));
        long position = EventMetadata.position(message.getMetaData());
        return new ViewDocument(id, position, document(message, event, told, position));
    }

    private static TimelineDocument document(
            DomainEventMessage<?> message, LifecycleEvent event, Told told, long position) {
        Circumstances circumstances = EventMetadata.circumstances(message.getMetaData());
        Instant recordedAt = EventMetadata.recordedAt(message.getMetaData());
        String type = event.getClass().getSimpleName();
        return new TimelineDocument(
                position,
                message.getSequenceNumber(),
                told.entity(),
                told.entityId(),
                told.consignments(),
                told.mrn(),
                type,
                circumstances.actor().name(),
                circumstances.statedAt(),
                recordedAt,
                new TimelineEvent(
                        position,
                        type,
                        told.title(),
                        told.entity(),
                        told.entityId(),
                        actor(circumstances.actor()),
                        circumstances.statedAt(),
                        recordedAt,
                        circumstances.messageId(),
                        circumstances.correlationId(),
                        circumstances.causationId(),
                        circumstances.channel().name(),
                        told.summary(),
                        told.changes()));
    }

    private static TimelineEvent.EventActor actor(Actor actor) {
        return new TimelineEvent.EventActor(
                actor.name(),
                actor.role().name(),
                actor.memberState().map(TextValue::value),
                actor.eori().map(TextValue::value));
    }
}
