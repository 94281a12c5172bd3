package org.waybook.domain.claim;

import java.time.Instant;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.filing.ContentDigest;
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
     * The filing gave the transport document free.
     *
     * @param holder the filing
     */
    record TransportDocumentReleased(ClaimKey key, Mrn holder) implements ClaimEvent {}

    /**
     * A message was carried out, so that the same message changes nothing when it comes again.
     *
     * @param digest of its content, by which a resend is told from another message under the same identifier
     */
    record MessageCarriedOut(ClaimKey key, ContentDigest digest) implements ClaimEvent {}
}
