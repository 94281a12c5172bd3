package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** What happens to a consignment. */
public sealed interface ConsignmentEvent extends LifecycleEvent {

    /** The consignment it happened to. */
    ConsignmentId consignment();

    /** The filing or arrival notification that brought it about. */
    Mrn mrn();

    /** A filing announces the consignment. */
    record ConsignmentAnnounced(
            ConsignmentId consignment, Mrn mrn, int filingVersion, ConsignmentParticulars particulars)
            implements ConsignmentEvent {}

    /** An amendment of its filing changed the particulars. */
    record ConsignmentAmended(
            ConsignmentId consignment,
            Mrn mrn,
            int filingVersion,
            ConsignmentParticulars particulars,
            List<Change> changes)
            implements ConsignmentEvent {
        public ConsignmentAmended {
            changes = List.copyOf(changes);
        }
    }

    /** An amendment of its filing no longer names the consignment. */
    record ConsignmentWithdrawn(ConsignmentId consignment, Mrn mrn, int filingVersion) implements ConsignmentEvent {}

    /** Its filing was invalidated. */
    record ConsignmentInvalidated(ConsignmentId consignment, Mrn mrn, String reason) implements ConsignmentEvent {}

    /**
     * The goods arrived (IE3R04).
     *
     * @param mrn of the arrival notification
     * @param actualOffice where they arrived; another than declared is a diversion
     * @param arrivedAt UTC, as the notification says
     */
    record ConsignmentArrived(ConsignmentId consignment, Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt)
            implements ConsignmentEvent {}

    /** An arrival was notified in a state that does not allow it (IE3N07). */
    record ArrivalInIncorrectState(
            ConsignmentId consignment, Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt, String reason)
            implements ConsignmentEvent {}
}
