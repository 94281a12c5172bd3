package org.waybook.domain.claim;

import java.time.Instant;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Mrn;

/** Whether something is claimed. */
public sealed interface ClaimState {

    /** How often it was claimed and given free before. */
    int releases();

    /**
     * Nobody holds it.
     *
     * @param releases how often it was claimed and given free before
     */
    record Free(int releases) implements ClaimState {}

    /** A filing has used the LRN. */
    record LrnHeld(Mrn holder, ContentDigest digest, int releases) implements ClaimState {}

    /** A filing holds the transport document. */
    record DocumentHeld(Mrn holder, Instant until, int releases) implements ClaimState {}

    /** A message was carried out under this identifier; it stays so for good. */
    record MessageHeld(ContentDigest digest) implements ClaimState {
        @Override
        public int releases() {
            return 0;
        }
    }
}
