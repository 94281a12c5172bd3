package org.waybook.intake.deadlines;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.transport.TransportDocument;

/**
 * Tell some consignments, in one commit, that a time is over; those that it does not concern say nothing.
 *
 * @param consignments at most a hundred
 */
record TellConsignments(Consignments consignments, Ending ending) {

    /** Which time is over. */
    enum Ending {
        LINKING,
        ANALYSIS
    }

    /** Which consignments. */
    sealed interface Consignments {}

    /** Known ones. */
    record Known(List<ConsignmentId> ids) implements Consignments {
        Known {
            ids = List.copyOf(ids);
        }
    }

    /** Those that documents of a filing stand for. */
    record OfDocuments(Mrn mrn, FilingHeader header, List<TransportDocument> documents) implements Consignments {
        OfDocuments {
            documents = List.copyOf(documents);
        }
    }

    /** Ask whether any of some consignments is here. */
    record AskWhetherHere(Consignments consignments) {}

    /**
     * End the time of a filing.
     *
     * @param someAreHere whether any of its goods are known to be here
     */
    record EndFiling(Mrn mrn, boolean someAreHere) {}

    /** End the time that a filing waits for those whom it names. */
    record EndWaiting(Mrn mrn) {}

    /** End the time to answer a referral. */
    record EndAnswering(EndReferral command) {}
}
