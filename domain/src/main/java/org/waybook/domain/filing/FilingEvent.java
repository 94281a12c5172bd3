package org.waybook.domain.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.WeaknessCount;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.CleansedText;
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
     * Signs that say nothing were taken out of texts of the filing before it was judged (GET08).
     *
     * @param version of the filing, from 1 on
     * @param count of texts that were cleansed
     * @param texts as they were written and as they are kept; of many, the first
     */
    record FilingCleansed(Mrn mrn, int version, int count, List<CleansedText> texts) implements FilingEvent {

        /** How many texts one event keeps: far more than a filing of care has, and little beside the filing itself. */
        public static final int LISTED_MAX = 1_000;

        public FilingCleansed {
            texts = List.copyOf(texts);
        }

        /** The event of texts, however many. */
        static FilingCleansed of(Mrn mrn, int version, List<CleansedText> texts) {
            return new FilingCleansed(mrn, version, texts.size(), texts.subList(0, Math.min(texts.size(), LISTED_MAX)));
        }
    }

    /**
     * The quality of the data of a version was assessed; it refuses nothing.
     *
     * @param version of the filing, from 1 on
     * @param score from 0 to 100: 100 less what each weakness takes off
     * @param weaknesses each with pointer, code, what is weak and how to mend it; of many, the first hundred
     * @param counts how often each weakness appears, and what it takes off the score
     * @param deadline by when the filing had to be lodged, where it tells; of the first version only
     * @param lateBySeconds by how much it was missed, absent when it was kept
     */
    record FilingQualityAssessed(
            Mrn mrn,
            int version,
            int score,
            List<Finding> weaknesses,
            List<WeaknessCount> counts,
            Optional<Instant> deadline,
            Optional<Long> lateBySeconds)
            implements FilingEvent {
        public FilingQualityAssessed {
            weaknesses = List.copyOf(weaknesses);
            counts = List.copyOf(counts);
        }

        static FilingQualityAssessed of(Mrn mrn, int version, DataQuality quality) {
            return new FilingQualityAssessed(
                    mrn,
                    version,
                    quality.score(),
                    quality.weaknesses(),
                    quality.counts(),
                    quality.timeliness().deadline(),
                    quality.timeliness().lateBy().map(Duration::toSeconds));
        }
    }

    /**
     * Consignments of the filing may not be changed any more, and the filing not be invalidated: their goods were
     * presented, or a control of them was announced.
     *
     * @param transportDocuments of the consignments
     */
    record FilingBarred(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason) implements FilingEvent {
        public FilingBarred {
            transportDocuments = List.copyOf(transportDocuments);
        }
    }

    /**
     * A bar was taken back, as when a presentation is revoked.
     *
     * @param transportDocuments of the consignments
     */
    record FilingUnbarred(Mrn mrn, List<TransportDocument> transportDocuments, BarReason reason)
            implements FilingEvent {
        public FilingUnbarred {
            transportDocuments = List.copyOf(transportDocuments);
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
     * Others have to file below this filing too (D.E. 13 15, IE3N11).
     *
     * @param declarants everybody whom the version in force names, whether or not they have filed; none where an
     *     amendment names nobody any more
     */
    record SupplementaryFilingsAwaited(Mrn mrn, List<SupplementaryDeclarant> declarants) implements FilingEvent {
        public SupplementaryFilingsAwaited {
            declarants = List.copyOf(declarants);
        }
    }

    /**
     * Somebody whom the filing names has filed below the same transport document.
     *
     * @param by the MRN of their filing
     */
    record SupplementaryFilingReceived(Mrn mrn, SupplementaryDeclarant declarant, Mrn by) implements FilingEvent {}

    /**
     * What somebody filed counts no longer: it is invalidated, or amended to stand elsewhere.
     *
     * @param by the MRN of their filing
     */
    record SupplementaryFilingWithdrawn(Mrn mrn, SupplementaryDeclarant declarant, Mrn by) implements FilingEvent {}

    /**
     * The time to link is over and not everybody has filed whom the filing names (IE3N02).
     *
     * @param missing those who have not
     */
    record FilingNotComplete(Mrn mrn, List<SupplementaryDeclarant> missing) implements FilingEvent {
        public FilingNotComplete {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The filing no longer announces anything (IE3R07).
     *
     * @param reason in the words of who invalidated it
     * @param houses the consignments it announced until then
     * @param cause whether somebody asked for it, or its time ran out
     */
    record FilingInvalidated(Mrn mrn, String reason, Houses houses, InvalidationCause cause) implements FilingEvent {}
}
