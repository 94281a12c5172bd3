package org.waybook.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.DatasetPart;
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

    /**
     * Filings hold the transport document.
     *
     * @param consignment that it stands for; absent for a master document, and for a claim of an early release, where the
     *     consignment follows from the holder and the document
     * @param holds at least one, in the order they were made
     */
    record DocumentHeld(Optional<ConsignmentId> consignment, List<Hold> holds, int releases) implements ClaimState {

        public DocumentHeld {
            holds = List.copyOf(holds);
        }

        /** What a filing holds of it. */
        public Optional<Hold> of(Mrn holder) {
            return holds.stream().filter(hold -> hold.holder().equals(holder)).findFirst();
        }
    }

    /**
     * What one filing holds.
     *
     * @param parts of the dataset; none stands for the document as a whole
     * @param until after which another may take it
     */
    record Hold(Mrn holder, List<DatasetPart> parts, Instant until) {

        public Hold {
            parts = List.copyOf(parts);
        }

        /** Whether another filing that gives some parts would take away what this one holds. */
        boolean excludes(List<DatasetPart> others, Instant now) {
            boolean overlaps =
                    parts.isEmpty() || others.isEmpty() || parts.stream().anyMatch(others::contains);
            return overlaps && now.isBefore(until);
        }
    }

    /** A message was carried out under this identifier; it stays so for good. */
    record MessageHeld(ContentDigest digest, List<String> answer) implements ClaimState {

        public MessageHeld {
            answer = List.copyOf(answer);
        }

        @Override
        public int releases() {
            return 0;
        }
    }
}
