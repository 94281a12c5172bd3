package org.waybook.intake.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Channel;
import org.waybook.domain.circumstance.Circumstances;

/**
 * What one commit says of declarations.
 *
 * @param events in order
 * @param cause the circumstances they all came about in
 * @param receivedAt when the repository received what they belong to, UTC
 */
record FollowedCommit(List<LifecycleEvent> events, Circumstances cause, Instant receivedAt) {

    FollowedCommit {
        events = List.copyOf(events);
    }

    static FollowedCommit of(Collection<DomainEventMessage<?>> messages) {
        MetaData metaData = messages.iterator().next().getMetaData();
        return new FollowedCommit(
                messages.stream()
                        .map(message -> (LifecycleEvent) message.getPayload())
                        .toList(),
                EventMetadata.circumstances(metaData),
                EventMetadata.receivedAt(metaData));
    }

    /**
     * The repository acts, and says which message made it act. It states that for the moment when it received that: time
     * limits count from then (IA 2015/2447, Article 186), however long it took to find what belongs together.
     */
    Circumstances byPolicy() {
        return new Circumstances(
                Actor.WAYBOOK,
                receivedAt,
                cause.messageId(),
                cause.correlationId(),
                Optional.of(cause.messageId()),
                Channel.SYSTEM);
    }
}
