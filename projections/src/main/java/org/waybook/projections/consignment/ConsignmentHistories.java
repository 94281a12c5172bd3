package org.waybook.projections.consignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.projections.consignment.ConsignmentHistory.RecordedEvent;

/**
 * The histories of consignments, folded from the log. The latest are remembered, so that most events need no reading;
 * what is remembered never decides what comes out. Safe for use by many threads.
 */
final class ConsignmentHistories {

    private static final float LOAD_FACTOR = 0.75f;

    private final EventStore eventStore;
    private final Map<String, ConsignmentHistory> remembered;

    ConsignmentHistories(EventStore eventStore, int rememberedMax) {
        this.eventStore = eventStore;
        this.remembered = new LinkedHashMap<>(rememberedMax, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ConsignmentHistory> eldest) {
                return size() > rememberedMax;
            }
        };
    }

    /** The history up to and with the last of these events, which follow each other. */
    ConsignmentHistory upTo(String consignment, List<RecordedEvent> events) {
        ConsignmentHistory history = before(consignment, events.getFirst().sequenceNumber());
        for (RecordedEvent event : events) {
            history = history.with(event);
        }
        synchronized (remembered) {
            remembered.put(consignment, history);
        }
        return history;
    }

    private ConsignmentHistory before(String consignment, long sequenceNumber) {
        if (sequenceNumber == 0) {
            return ConsignmentHistory.NONE;
        }
        return remembered(consignment)
                .filter(history -> history.sequenceNumber() == sequenceNumber - 1)
                .orElseGet(() -> read(consignment, sequenceNumber));
    }

    private Optional<ConsignmentHistory> remembered(String consignment) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(consignment));
        }
    }

    private ConsignmentHistory read(String consignment, long beforeSequenceNumber) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        DomainEventStream stream = eventStore.readEvents(consignment, 0);
        while (stream.hasNext() && stream.peek().getSequenceNumber() < beforeSequenceNumber) {
            messages.add(stream.next());
        }
        ConsignmentHistory history = ConsignmentHistory.NONE;
        for (DomainEventMessage<?> message : messages) {
            history = history.with(ConsignmentView.recorded(message));
        }
        return history;
    }
}
