package org.waybook.domain.claim;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;

/** What happens to a claim. */
public sealed interface ClaimEvent extends LifecycleEvent {

    /** What is claimed. */
    ClaimKey key();

    /**
     * A declarant used an LRN for a filing of this content; for good, unless the filing is refused.
     *
     * @param holder the filing
     * @param digest of its content, by which a resend is told from another filing
     */
    record LrnClaimed(ClaimKey key, Mrn holder, ContentDigest digest) implements ClaimEvent {}

    /**
     * The filing that used the LRN was refused after all, so the declarant may use it again.
     *
     * @param holder the filing
     */
    record LrnReleased(ClaimKey key, Mrn holder) implements ClaimEvent {}

    /**
     * A filing holds a transport document.
     *
     * @param holder the filing
     * @param until after which another filing may take it
     */
    record TransportDocumentClaimed(ClaimKey key, Mrn holder, Instant until) implements ClaimEvent {}

    /**
     * A filing holds parts of the dataset of the consignment that a house or straight document stands for.
     *
     * @param holder the filing
     * @param consignment that every filing of the document declares
     * @param parts that no other filing may give, but for declared parts of a split consignment
     * @param until after which another filing may take the document for other goods
     */
    record ConsignmentDocumentClaimed(
            ClaimKey key, Mrn holder, ConsignmentId consignment, List<DatasetPart> parts, Instant until)
            implements ClaimEvent {
        public ConsignmentDocumentClaimed {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The filing gave the transport document free.
     *
     * @param holder the filing
     */
    record TransportDocumentReleased(ClaimKey key, Mrn holder) implements ClaimEvent {}

    /**
     * A message was carried out, so that the same message changes nothing when it comes again.
     *
     * @param digest of its content, by which a resend is told from another message under the same identifier
     * @param answer what was answered: identifiers of consignments, or names of events
     */
    record MessageCarriedOut(ClaimKey key, ContentDigest digest, List<String> answer) implements ClaimEvent {
        public MessageCarriedOut {
            answer = List.copyOf(answer);
        }
    }
}
