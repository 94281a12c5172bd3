package org.waybook.domain.filing;

import java.util.List;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;

/** What happens to a filing. */
public sealed interface FilingEvent extends LifecycleEvent {

    /** The filing it happened to. */
    Mrn mrn();

    /**
     * A filing of many consignments was taken in and is being checked against live transport documents; small filings
     * are accepted at once.
     */
    record FilingReceived(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) implements FilingEvent {}

    /** The filing is accepted (IE3R01). */
    record FilingAccepted(Mrn mrn, FilingHeader header, ContentDigest digest, Houses houses) implements FilingEvent {}

    /**
     * A received filing of many consignments is refused after all.
     *
     * @param findings every error that was found
     */
    record FilingRefused(Mrn mrn, List<Finding> findings) implements FilingEvent {
        public FilingRefused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * An amendment replaced the dataset (IE3N10).
     *
     * @param version from 2 on
     * @param previousHouses the consignments of the version before
     * @param changes in the header; those of a consignment are in its own event
     */
    record FilingAmended(
            Mrn mrn,
            int version,
            FilingHeader header,
            ContentDigest digest,
            Houses houses,
            Houses previousHouses,
            List<Change> changes)
            implements FilingEvent {
        public FilingAmended {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The consignments of a version of a large filing are all spread.
     *
     * @param version of the filing, from 1 on
     * @param count of consignments
     */
    record FilingSpread(Mrn mrn, int version, int count) implements FilingEvent {}

    /**
     * Consignments of the filing can no longer be changed, and it cannot be invalidated (GET04).
     *
     * @param transportDocuments of these consignments, at least one
     */
    record FilingBarred(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason) implements FilingEvent {
        public FilingBarred {
            transportDocuments = List.copyOf(transportDocuments);
        }
    }

    /**
     * What barred changes of these consignments no longer does.
     *
     * @param transportDocuments of these consignments, at least one
     */
    record FilingUnbarred(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason)
            implements FilingEvent {
        public FilingUnbarred {
            transportDocuments = List.copyOf(transportDocuments);
        }
    }

    /**
     * The filing no longer announces anything (IE3R07).
     *
     * @param reason in the words of who invalidated it
     * @param houses the consignments it announced until then
     */
    record FilingInvalidated(Mrn mrn, String reason, Houses houses) implements FilingEvent {}
}
