package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The events of filings, consignments and arrivals. Those of whom something happened lately are kept, since more will
 * happen to them; the others are read from the log.
 */
final class Histories {

    /** A few kilobytes each; a day of ordinary traffic of a demo, some seconds of the Union's. */
    private static final int KEPT_MAX = 1_000;

    private static final float LOAD_FACTOR = 0.75f;

    private final EventStore log;
    private final Map<String, List<DomainEventMessage<?>>> kept = new LinkedHashMap<>(KEPT_MAX, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<DomainEventMessage<?>>> eldest) {
            return size() > KEPT_MAX;
        }
    };

    Histories(EventStore log) {
        this.log = log;
    }

    /** Takes an event over that was read anyway; of one that was taken over before nothing changes. */
    synchronized void follow(DomainEventMessage<?> message) {
        String identifier = message.getAggregateIdentifier();
        if (message.getSequenceNumber() == 0) {
            kept.putIfAbsent(identifier, new ArrayList<>());
        }
        List<DomainEventMessage<?>> known = kept.get(identifier);
        if (known != null && message.getSequenceNumber() == known.size()) {
            known.add(message);
        } else if (known != null && message.getSequenceNumber() > known.size()) {
            kept.remove(identifier);
        }
    }

    /** What happened to one of them, in order; at least as much as was followed. */
    synchronized List<DomainEventMessage<?>> of(String identifier) {
        return List.copyOf(kept.computeIfAbsent(identifier, this::read));
    }

    private List<DomainEventMessage<?>> read(String identifier) {
        return log.readEvents(identifier).asStream().collect(Collectors.toCollection(ArrayList::new));
    }
}
