package org.waybook.domain.arrival;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** What happens to an arrival notification. */
public sealed interface ArrivalEvent extends LifecycleEvent {

    /** The number of the arrival notification. */
    Mrn mrn();

    /**
     * An arrival was notified and registered (IE3N06, IE3R04).
     *
     * @param actualOffice the actual office of first entry
     * @param arrivedAt UTC
     * @param arrived the consignments that arrived
     * @param inIncorrectState those that could not arrive (IE3N07)
     */
    record ArrivalNotified(
            Mrn mrn,
            CustomsOffice actualOffice,
            Instant arrivedAt,
            List<ConsignmentId> arrived,
            List<ConsignmentId> inIncorrectState)
            implements ArrivalEvent {
        public ArrivalNotified {
            arrived = List.copyOf(arrived);
            inIncorrectState = List.copyOf(inIncorrectState);
        }
    }

    /**
     * The notification names a filing of many consignments; a policy tells each of them in batches.
     *
     * @param filing whose goods arrived
     * @param count of its consignments
     * @param actualOffice the actual office of first entry
     * @param arrivedAt UTC
     */
    record LargeArrivalNotified(Mrn mrn, Mrn filing, int count, CustomsOffice actualOffice, Instant arrivedAt)
            implements ArrivalEvent {}
}
