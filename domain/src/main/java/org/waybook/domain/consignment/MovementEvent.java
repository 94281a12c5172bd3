package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;

/** Where the goods are: arrived and presented. */
public sealed interface MovementEvent extends ConsignmentEvent
        permits ConsignmentEvent.ConsignmentArrived,
                ConsignmentEvent.ArrivalInIncorrectState,
                MovementEvent.ConsignmentPartiallyArrived,
                MovementEvent.ConsignmentDiverted,
                MovementEvent.GoodsPresented,
                MovementEvent.PresentationRevoked {

    /**
     * A part of a split consignment arrived; the rest travels separately.
     *
     * @param mrn of the arrival notification
     * @param actualOffice where it arrived
     * @param arrivedAt UTC
     * @param filings of the parts that are here, by their MRNs
     */
    record ConsignmentPartiallyArrived(
            ConsignmentId consignment, Mrn mrn, CustomsOffice actualOffice, Instant arrivedAt, List<Mrn> filings)
            implements MovementEvent {
        public ConsignmentPartiallyArrived {
            filings = List.copyOf(filings);
        }
    }

    /**
     * The goods arrived at another office than declared (IA Art. 189).
     *
     * @param mrn of the arrival notification
     * @param declaredOffice of first entry, as declared
     * @param actualOffice where they arrived
     */
    record ConsignmentDiverted(
            ConsignmentId consignment, Mrn mrn, CustomsOffice declaredOffice, CustomsOffice actualOffice)
            implements MovementEvent {}

    /**
     * The goods were presented to customs (IE4N10; UCC Art. 139).
     *
     * @param mrn of the filing they were declared by
     * @param office where they are presented
     * @param memberState of presentation
     * @param presentedAt UTC
     */
    record GoodsPresented(
            ConsignmentId consignment, Mrn mrn, CustomsOffice office, MemberState memberState, Instant presentedAt)
            implements MovementEvent {}

    /**
     * A presentation was taken back (IE4Q08).
     *
     * @param mrn of the filing they were declared by
     * @param memberState of presentation
     * @param reason in the officer's words, an..512
     */
    record PresentationRevoked(ConsignmentId consignment, Mrn mrn, MemberState memberState, Optional<String> reason)
            implements MovementEvent {}
}
