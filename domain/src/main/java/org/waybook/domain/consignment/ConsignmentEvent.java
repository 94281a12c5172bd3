package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** What happens to a consignment. */
public sealed interface ConsignmentEvent extends LifecycleEvent
        permits DeclarationEvent, LinkingEvent, AnalysisEvent, ReferralEvent, MovementEvent, ControlEvent {

    /** The consignment it happened to. */
    ConsignmentId consignment();

    /** The filing or arrival notification it has to do with. */
    Mrn mrn();

    /**
     * A filing announces the consignment.
     *
     * @param filingVersion of the filing, from 1 on
     */
    record ConsignmentAnnounced(
            ConsignmentId consignment, Mrn mrn, int filingVersion, ConsignmentParticulars particulars)
            implements DeclarationEvent {}

    /**
     * An amendment of its filing changed the particulars.
     *
     * @param filingVersion of the filing that has these particulars, from 2 on
     * @param changes against the particulars before
     */
    record ConsignmentAmended(
            ConsignmentId consignment,
            Mrn mrn,
            int filingVersion,
            ConsignmentParticulars particulars,
            List<Change> changes)
            implements DeclarationEvent {
        public ConsignmentAmended {
            changes = List.copyOf(changes);
        }
    }

    /**
     * An amendment of its filing no longer names the consignment.
     *
     * @param filingVersion of the filing that no longer names it, from 2 on
     */
    record ConsignmentWithdrawn(ConsignmentId consignment, Mrn mrn, int filingVersion) implements DeclarationEvent {}

    /**
     * Its filing was invalidated.
     *
     * @param reason in the words of who invalidated it
     */
    record ConsignmentInvalidated(ConsignmentId consignment, Mrn mrn, String reason) implements DeclarationEvent {}

    /**
     * The goods arrived (IE3R04).
     *
     * @param mrn of the arrival notification
     * @param actualOffice where they arrived; another than declared is a diversion
     * @param arrivedAt UTC, as the notification says
     */
    record ConsignmentArrived(ConsignmentId consignment, Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt)
            implements MovementEvent {}

    /**
     * An arrival was notified in a state that does not allow it (IE3N07).
     *
     * @param mrn of the arrival notification
     * @param actualOffice where the goods arrived
     * @param arrivedAt UTC, as the notification says
     * @param reason which state the consignment was in
     */
    record ArrivalInIncorrectState(
            ConsignmentId consignment, Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt, String reason)
            implements MovementEvent {}
}
