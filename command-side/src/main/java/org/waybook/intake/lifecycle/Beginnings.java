package org.waybook.intake.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;

/**
 * The first events of many claims or consignments, appended by one unit of work without a repository: what that does for
 * each of them, and for each event against all before it, would cost more than the events. Whoever begins the same one
 * meanwhile is refused by the sequence index of the log, as ever.
 */
public final class Beginnings {

    private final EventStore log;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();

    Beginnings(EventStore log) {
        this.log = log;
    }

    /** Whether nothing has happened to a claim, in the log or here. */
    public boolean isNew(ClaimKey key) {
        return isNew(key.value());
    }

    /** Whether nothing has happened to a consignment, in the log or here. */
    public boolean isNew(ConsignmentId consignment) {
        return isNew(consignment.value());
    }

    /** Adds what happens first to a claim that is new. */
    public void claim(ClaimKey key, List<ClaimEvent> first) {
        add(ClaimAggregate.TYPE, key.value(), first);
    }

    /** Adds what happens first to a consignment that is new. */
    public void consignment(ConsignmentId consignment, List<ConsignmentEvent> first) {
        add(ConsignmentAggregate.TYPE, consignment.value(), first);
    }

    /** Appends all with the commit of the unit of work; nothing may be added after. */
    public void publish() {
        if (!events.isEmpty()) {
            log.publish(List.copyOf(events));
        }
    }

    private boolean isNew(String identifier) {
        return !begun.contains(identifier)
                && log.lastSequenceNumberFor(identifier).isEmpty();
    }

    private void add(String type, String identifier, List<?> first) {
        if (!begun.add(identifier)) {
            throw new IllegalStateException(identifier + " was begun before in the same unit of work.");
        }
        long sequenceNumber = 0;
        for (Object event : first) {
            events.add(new GenericDomainEventMessage<>(type, identifier, sequenceNumber++, event));
        }
    }
}
