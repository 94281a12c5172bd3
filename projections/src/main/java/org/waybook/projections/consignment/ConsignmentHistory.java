package org.waybook.projections.consignment;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.waybook.domain.consignment.AnalysisEvent;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ControlEvent;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent;

/**
 * What the view knows of a consignment after some of its events.
 *
 * @param sequenceNumber of the last event, -1 before the first
 * @param filedAt when the first announcement was stated, UTC
 * @param arrivals MRNs of the arrival notifications that named it
 */
record ConsignmentHistory(
        ConsignmentState state,
        long sequenceNumber,
        long position,
        Instant filedAt,
        Instant lastEventAt,
        String lastEvent,
        int amendments,
        Set<String> arrivals) {

    static final ConsignmentHistory NONE = new ConsignmentHistory(
            new ConsignmentState.NotAnnounced(), -1, -1, Instant.EPOCH, Instant.EPOCH, "", 0, Set.of());

    /** The history with one event more. */
    ConsignmentHistory with(RecordedEvent recorded) {
        ConsignmentEvent event = recorded.event();
        return new ConsignmentHistory(
                Consignment.evolve(state, event),
                recorded.sequenceNumber(),
                recorded.position(),
                sequenceNumber < 0 ? recorded.statedAt() : filedAt,
                recorded.statedAt(),
                event.getClass().getSimpleName(),
                event instanceof ConsignmentAmended ? amendments + 1 : amendments,
                arrivalsWith(event));
    }

    private Set<String> arrivalsWith(ConsignmentEvent event) {
        return switch (event) {
            case MovementEvent moved -> arrivalsWith(moved);
            case DeclarationEvent ignored -> arrivals;
            case LinkingEvent ignored -> arrivals;
            case AnalysisEvent ignored -> arrivals;
            case ReferralEvent ignored -> arrivals;
            case ControlEvent ignored -> arrivals;
        };
    }

    private Set<String> arrivalsWith(MovementEvent event) {
        return switch (event) {
            case ConsignmentArrived arrived -> and(arrived.mrn().value());
            case ConsignmentPartiallyArrived arrived -> and(arrived.mrn().value());
            case ArrivalInIncorrectState refused -> and(refused.mrn().value());
            case ConsignmentDiverted ignored -> arrivals;
            case GoodsPresented ignored -> arrivals;
            case PresentationRevoked ignored -> arrivals;
        };
    }

    private Set<String> and(String arrival) {
        Set<String> more = new LinkedHashSet<>(arrivals);
        more.add(arrival);
        return Set.copyOf(more);
    }

    /**
     * An event of a consignment with what the log knows of it.
     *
     * @param statedAt UTC
     */
    record RecordedEvent(ConsignmentEvent event, long sequenceNumber, long position, Instant statedAt) {}
}
