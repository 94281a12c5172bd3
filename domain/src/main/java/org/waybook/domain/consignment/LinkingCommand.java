package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.place.MemberState;

/** What is wanted of the linking of a consignment. */
public sealed interface LinkingCommand extends ConsignmentCommand {

    /** When it is wanted, from which the time for an analysis counts. */
    Instant at();

    /**
     * Link it to its master filing.
     *
     * @param inconsistencies in what they differ
     * @param decidedBy the member state whose officer chose it; absent where the documents say so
     */
    record Link(
            ConsignmentId consignment,
            Mrn masterMrn,
            List<Inconsistency> inconsistencies,
            Optional<MemberState> decidedBy,
            Instant at)
            implements LinkingCommand {}

    /** Propose master filings to choose from. */
    record ProposeLinks(ConsignmentId consignment, List<LinkCandidate> candidates, Instant at)
            implements LinkingCommand {}

    /** The time to link it has run out; harmless where it is complete. */
    record EndLinking(ConsignmentId consignment, Instant at) implements LinkingCommand {}
}
