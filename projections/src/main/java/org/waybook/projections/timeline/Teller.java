package org.waybook.projections.timeline;

import java.util.Optional;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.claim.ClaimEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.message.MessageEvent;

/** Tells events in plain words. */
final class Teller {

    private Teller() {}

    /** Whether a timeline shows events of this type; claims are the repository's own bookkeeping. */
    static boolean tells(Class<?> eventType) {
        return LifecycleEvent.class.isAssignableFrom(eventType) && !ClaimEvent.class.isAssignableFrom(eventType);
    }

    /** The event in plain words; empty for one that no timeline shows. */
    static Optional<Told> tell(LifecycleEvent event) {
        return switch (event) {
            case ConsignmentEvent ofConsignment -> Optional.of(ConsignmentTeller.tell(ofConsignment));
            case FilingEvent ofFiling -> Optional.of(FilingTeller.tell(ofFiling));
            case ArrivalEvent ofArrival -> Optional.of(ArrivalTeller.tell(ofArrival));
            case MessageEvent ofMessage -> Optional.of(MessageTeller.tell(ofMessage));
            case ClaimEvent ignored -> Optional.empty();
            default ->
                throw new IllegalArgumentException("The timeline has no words for "
                        + event.getClass().getName() + "; teach its teller the new kind of event.");
        };
    }
}
