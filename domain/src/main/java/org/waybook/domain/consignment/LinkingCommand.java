package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.TransportDocument;

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

    /** Wait for a master filing that is not there yet. */
    record AwaitMaster(ConsignmentId consignment, TransportDocument masterDocument, Instant at)
            implements LinkingCommand {}

    /** It no longer belongs to a master filing; harmless where it is linked to another. */
    record Unlink(ConsignmentId consignment, Mrn masterMrn, Instant at) implements LinkingCommand {}

    /**
     * Take over what the consignee says of the sale (F16, F17).
     *
     * @param header of the consignee's filing
     */
    record AddSale(ConsignmentId consignment, Mrn mrn, int filingVersion, FilingHeader header, Instant at)
            implements LinkingCommand {}

    /** Take over the master document that a link filing names (F25). */
    record NameMaster(ConsignmentId consignment, Mrn mrn, TransportDocument masterDocument, Instant at)
            implements LinkingCommand {}

    /** Take over the receptacle that a link filing names (F44). */
    record NameReceptacle(ConsignmentId consignment, Mrn mrn, String receptacle, Instant at)
            implements LinkingCommand {}

    /** Propose master filings to choose from. */
    record ProposeLinks(ConsignmentId consignment, List<LinkCandidate> candidates, Instant at)
            implements LinkingCommand {}

    /**
     * Link it to a master filing that was proposed.
     *
     * @param inconsistencies in what they differ
     */
    record AcceptLink(
            ConsignmentId consignment, Mrn masterMrn, List<Inconsistency> inconsistencies, Actor actor, Instant at)
            implements LinkingCommand {
        public AcceptLink {
            inconsistencies = List.copyOf(inconsistencies);
        }
    }

    /** A master filing that was proposed is not the one. */
    record DismissLink(ConsignmentId consignment, Mrn masterMrn, Actor actor, Instant at) implements LinkingCommand {}

    /** The time to link it has run out; harmless where it is complete. */
    record EndLinking(ConsignmentId consignment, Instant at) implements LinkingCommand {}
}
