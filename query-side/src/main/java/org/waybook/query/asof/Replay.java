package org.waybook.query.asof;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;

/** Folds the events of a consignment up to a moment. */
final class Replay {

    private final EventStore eventStore;

    Replay(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** The consignment at a moment; empty where the log has no event of it at all. */
    Optional<Stood> upTo(ConsignmentId id, Moment moment) {
        DomainEventStream events = eventStore.readEvents(id.value(), 0);
        if (!events.hasNext()) {
            return Optional.empty();
        }
        Instant since = EventMetadata.recordedAt(events.peek().getMetaData());
        long sincePosition = EventMetadata.position(events.peek().getMetaData());
        ConsignmentState state = new ConsignmentState.NotAnnounced();
        Stood stood = new Stood(state, 0, sincePosition, since, since, sincePosition);
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            long position = EventMetadata.position(message.getMetaData());
            Instant recordedAt = EventMetadata.recordedAt(message.getMetaData());
            if (!moment.includes(position, recordedAt)) {
                break;
            }
            // aggregates of other kinds have identifiers of another form, so these are events of a consignment
            state = Consignment.evolve(state, (ConsignmentEvent) message.getPayload());
            stood = new Stood(state, stood.events() + 1, position, recordedAt, since, sincePosition);
        }
        return Optional.of(stood);
    }

    /**
     * A consignment as it stood.
     *
     * @param events how many had happened
     * @param position of the last of them
     * @param time when the last of them was recorded
     * @param since when the first of all was recorded
     */
    record Stood(ConsignmentState state, int events, long position, Instant time, Instant since, long sincePosition) {}

    /** Up to where events are taken in; both ends belong to it. */
    sealed interface Moment {

        boolean includes(long position, Instant recordedAt);

        /** Up to a position in the log. */
        record AtPosition(long last) implements Moment {
            @Override
            public boolean includes(long position, Instant recordedAt) {
                return position <= last;
            }
        }

        /** Up to a time of recording. */
        record AtTime(Instant last) implements Moment {
            @Override
            public boolean includes(long position, Instant recordedAt) {
                return !recordedAt.isAfter(last);
            }
        }
    }
}
