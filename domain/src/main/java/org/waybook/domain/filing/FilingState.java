package org.waybook.domain.filing;

/** Where a filing stands. */
public sealed interface FilingState {

    /** Nothing has happened yet. */
    record NotFiled() implements FilingState {}

    /** Taken in, not yet accepted or refused. */
    record Received(FilingHeader header, ContentDigest digest, Houses houses) implements FilingState {}

    /**
     * Accepted and in force.
     *
     * @param version 1 as filed, one more with each amendment
     * @param spreadVersion the last version whose consignments are all there
     */
    record Accepted(FilingHeader header, ContentDigest digest, Houses houses, int version, int spreadVersion)
            implements FilingState {

        /** Whether every consignment of the version in force is there. */
        public boolean isSpread() {
            return spreadVersion == version;
        }
    }

    /** Refused after it had been received. */
    record RefusedFiling() implements FilingState {}

    /** No longer announces anything. */
    record Invalidated(FilingHeader header, int version, Houses houses) implements FilingState {}
}
