package org.waybook.intake.arrival;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;

/**
 * What became of an arrival notification (IE3R04).
 *
 * @param mrn its own number
 * @param arrived the consignments that arrived
 * @param inIncorrectState those that could not (IE3N07), with the reasons
 * @param following how many consignments of large filings are told within moments
 */
public record RegisteredArrival(
        Mrn mrn, List<ConsignmentId> arrived, List<IncorrectState> inIncorrectState, int following) {

    /** A consignment that could not arrive. */
    public record IncorrectState(ConsignmentId consignment, String reason) {}
}
