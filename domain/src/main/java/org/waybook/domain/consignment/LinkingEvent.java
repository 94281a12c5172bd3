package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.transport.TransportDocument;

/** How the filings of a consignment become one entry summary declaration. */
public sealed interface LinkingEvent extends ConsignmentEvent {

    /**
     * Another filing adds its part, such as the pre-arrival dataset of goods that were announced before loading.
     *
     * @param mrn of the filing that adds it
     * @param filingVersion of that filing, from 1 on
     * @param part what it adds; the pre-arrival dataset where it adds several
     * @param changes against what was declared before
     */
    record ConsignmentSupplemented(
            ConsignmentId consignment,
            Mrn mrn,
            int filingVersion,
            DatasetPart part,
            ConsignmentParticulars particulars,
            List<Change> changes)
            implements LinkingEvent {
        public ConsignmentSupplemented {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The filing of the carrier is not there yet (PEE03).
     *
     * @param mrn of the filing that waits
     * @param masterDocument by which the master filing will be found
     */
    record EnsPendingLinking(ConsignmentId consignment, Mrn mrn, TransportDocument masterDocument)
            implements LinkingEvent {}

    /**
     * Parts of the declaration are missing (PEE02).
     *
     * @param mrn of the filing that waits
     * @param missing at least one
     */
    record EnsPendingCompleteness(ConsignmentId consignment, Mrn mrn, List<MissingPart> missing)
            implements LinkingEvent {
        public EnsPendingCompleteness {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The consignment belongs to a master filing.
     *
     * @param mrn of the house filing
     * @param masterMrn of the master filing
     * @param decidedBy the member state whose officer chose it; absent where the documents say so
     * @param inconsistencies in what the house filing and the master filing differ (PET11); empty where they agree
     */
    record ConsignmentLinked(
            ConsignmentId consignment,
            Mrn mrn,
            Mrn masterMrn,
            Optional<MemberState> decidedBy,
            List<Inconsistency> inconsistencies)
            implements LinkingEvent {
        public ConsignmentLinked {
            inconsistencies = List.copyOf(inconsistencies);
        }
    }

    /**
     * The consignment no longer belongs to a master filing: that was invalidated, or the documents say otherwise now.
     *
     * @param mrn of the house filing
     * @param masterMrn of the master filing
     */
    record ConsignmentUnlinked(ConsignmentId consignment, Mrn mrn, Mrn masterMrn) implements LinkingEvent {}

    /**
     * A link filing names the master document of goods that were announced before loading without it (F25).
     *
     * @param mrn of the link filing
     */
    record MasterDocumentNamed(ConsignmentId consignment, Mrn mrn, TransportDocument masterDocument)
            implements LinkingEvent {}

    /**
     * A link filing says in which bag or tray of post the consignment travels (F44).
     *
     * @param mrn of the link filing
     * @param receptacle its identification, an..35 (D.E. 19 11)
     */
    record ReceptacleNamed(ConsignmentId consignment, Mrn mrn, String receptacle) implements LinkingEvent {}

    /**
     * Master filings that may be the missing one, for an officer to choose from (PET12).
     *
     * @param mrn of the house filing
     * @param candidates the surest first
     */
    record LinkProposed(ConsignmentId consignment, Mrn mrn, List<LinkCandidate> candidates) implements LinkingEvent {
        public LinkProposed {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A proposed master filing was chosen; the consignment is linked to it whatever its documents say.
     *
     * @param mrn of the house filing
     * @param masterMrn of the master filing
     * @param acceptedBy the member state whose officer chose it; absent where the person filing did
     */
    record LinkAccepted(ConsignmentId consignment, Mrn mrn, Mrn masterMrn, Optional<MemberState> acceptedBy)
            implements LinkingEvent {}

    /**
     * A proposed master filing is not the one, and is not proposed again.
     *
     * @param mrn of the house filing
     * @param masterMrn of the master filing
     * @param dismissedBy the member state whose officer said so; absent where the person filing did
     */
    record LinkDismissed(ConsignmentId consignment, Mrn mrn, Mrn masterMrn, Optional<MemberState> dismissedBy)
            implements LinkingEvent {}

    /**
     * The declaration has all its parts.
     *
     * @param mrn of the filing that made it complete
     * @param filings all that it is made of
     * @param inconsistencies in what they differ (PET11); empty where they agree
     */
    record EnsCompleted(ConsignmentId consignment, Mrn mrn, List<Mrn> filings, List<Inconsistency> inconsistencies)
            implements LinkingEvent {
        public EnsCompleted {
            filings = List.copyOf(filings);
            inconsistencies = List.copyOf(inconsistencies);
        }
    }

    /**
     * The time for the missing parts ran out (IE3N02).
     *
     * @param mrn of the filing that waited
     * @param missing at least one
     */
    record EnsNotComplete(ConsignmentId consignment, Mrn mrn, List<MissingPart> missing) implements LinkingEvent {
        public EnsNotComplete {
            missing = List.copyOf(missing);
        }
    }
}
