package org.waybook.domain.claim;

import java.time.Instant;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.Mrn;

/** Whether something is claimed. */
public sealed interface ClaimState {

    /** Nobody holds it. */
    record Free() implements ClaimState {}

    /** A filing has used the LRN. */
    record LrnHeld(Mrn holder, ContentDigest digest) implements ClaimState {}

    /** A filing holds the transport document. */
    record DocumentHeld(Mrn holder, Instant until) implements ClaimState {}
}
