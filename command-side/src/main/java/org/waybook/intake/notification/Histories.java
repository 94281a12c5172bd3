package org.waybook.intake.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The events of filings and consignments, each read once while one commit is followed. */
final class Histories {

    private final EventStore log;
    private final Map<String, List<? extends DomainEventMessage<?>>> read = new HashMap<>();

    Histories(EventStore log) {
        this.log = log;
    }

    /** Everything that happened to one of them, in order. */
    List<? extends DomainEventMessage<?>> of(String identifier) {
        return read.computeIfAbsent(
                identifier, unread -> log.readEvents(unread).asStream().collect(Collectors.toList()));
    }
}
