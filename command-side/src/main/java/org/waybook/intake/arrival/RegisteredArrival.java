package org.waybook.intake.arrival;

import java.util.List;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;

/**
 * What became of an arrival notification (IE3R04).
 *
 * @param mrn its own number
 * @param arrived the consignments that arrived
 * @param inIncorrectState those that could not (IE3N07), with the reasons
 * @param isToldLater whether the consignments are found and told afterwards, so that neither list says anything yet
 * @param following how many consignments the filings named announce, where they are told afterwards
 */
public record RegisteredArrival(
        Mrn mrn,
        List<ConsignmentId> arrived,
        List<IncorrectState> inIncorrectState,
        boolean isToldLater,
        int following) {

    public RegisteredArrival {
        arrived = List.copyOf(arrived);
        inIncorrectState = List.copyOf(inIncorrectState);
    }

    /** An arrival whose consignments are told afterwards. */
    static RegisteredArrival toldLater(ArrivalRegistered event) {
        return new RegisteredArrival(event.mrn(), List.of(), List.of(), true, event.announced());
    }

    /** A consignment that could not arrive. */
    public record IncorrectState(ConsignmentId consignment, String reason) {}
}
