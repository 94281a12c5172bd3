package org.waybook.intake.amendment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.Mrn;

/**
 * What became of an amendment.
 *
 * @param mrn of the filing
 * @param version now in force
 * @param changes in the header and, of a filing of a few consignments, in each of them
 * @param spreadLater whether the consignments follow by a policy
 */
public record Amendment(Mrn mrn, int version, List<ChangesOf> changes, boolean spreadLater) {

    /** The changes of one consignment, or of the filing's header where no consignment is named. */
    public record ChangesOf(Optional<ConsignmentId> consignment, List<Change> changes) {}
}
