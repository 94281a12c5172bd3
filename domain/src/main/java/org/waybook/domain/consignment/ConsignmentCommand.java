package org.waybook.domain.consignment;

import java.time.Instant;
import org.waybook.domain.filing.Mrn;

/** What is wanted of a consignment. */
public sealed interface ConsignmentCommand
        permits ConsignmentCommand.Declare,
                ConsignmentCommand.Withdraw,
                ConsignmentCommand.Invalidate,
                LinkingCommand,
                AnalysisCommand,
                ReferralCommand,
                MovementCommand,
                ControlCommand {

    /** Which consignment. */
    ConsignmentId consignment();

    /**
     * Take over what a version of a filing says of it.
     *
     * @param at when the repository took the filing in, from which the time for its analysis counts
     */
    record Declare(
            ConsignmentId consignment, Mrn mrn, int filingVersion, ConsignmentParticulars particulars, Instant at)
            implements ConsignmentCommand {}

    /** A version of the filing no longer names it. */
    record Withdraw(ConsignmentId consignment, Mrn mrn, int filingVersion) implements ConsignmentCommand {}

    /** Its filing was invalidated. */
    record Invalidate(ConsignmentId consignment, Mrn mrn, String reason) implements ConsignmentCommand {}
}
