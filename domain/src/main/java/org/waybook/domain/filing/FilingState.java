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
     * @param barring the consignments that can no longer be changed
     */
    record Accepted(
            FilingHeader header, ContentDigest digest, Houses houses, int version, int spreadVersion, Barring barring)
            implements FilingState {

        /** Accepted, with nothing barred. */
        public Accepted(FilingHeader header, ContentDigest digest, Houses houses, int version, int spreadVersion) {
            this(header, digest, houses, version, spreadVersion, Barring.NONE);
        }

        /** The same with other consignments barred. */
        Accepted with(Barring next) {
            return new Accepted(header, digest, houses, version, spreadVersion, next);
        }

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
