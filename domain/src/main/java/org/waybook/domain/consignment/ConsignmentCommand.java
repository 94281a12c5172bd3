package org.waybook.domain.consignment;

import java.time.Instant;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** What is wanted of a consignment. */
public sealed interface ConsignmentCommand {

    /** Which consignment. */
    ConsignmentId consignment();

    /** Take over what a version of the filing says of it. */
    record Declare(ConsignmentId consignment, Mrn mrn, int filingVersion, ConsignmentParticulars particulars)
            implements ConsignmentCommand {}

    /** A version of the filing no longer names it. */
    record Withdraw(ConsignmentId consignment, Mrn mrn, int filingVersion) implements ConsignmentCommand {}

    /** Its filing was invalidated. */
    record Invalidate(ConsignmentId consignment, Mrn mrn, String reason) implements ConsignmentCommand {}

    /** It is said to have arrived. */
    record Arrive(ConsignmentId consignment, Mrn arrival, CustomsOffice actualOffice, Instant arrivedAt)
            implements ConsignmentCommand {}
}
