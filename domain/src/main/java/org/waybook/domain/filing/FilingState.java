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
     * @param bars the consignments that may not be changed, and why
     * @param supplements who else had to file below it, and who has
     */
    record Accepted(
            FilingHeader header,
            ContentDigest digest,
            Houses houses,
            int version,
            int spreadVersion,
            Bars bars,
            SupplementaryFilings supplements)
            implements FilingState {

        /** A filing of which nothing is barred, and below which nobody else has to file. */
        public Accepted(FilingHeader header, ContentDigest digest, Houses houses, int version, int spreadVersion) {
            this(header, digest, houses, version, spreadVersion, Bars.NONE, SupplementaryFilings.NONE);
        }

        /** The same filing with other bars. */
        Accepted withBars(Bars other) {
            return new Accepted(header, digest, houses, version, spreadVersion, other, supplements);
        }

        /** The same filing with every consignment of a version there. */
        Accepted spreadTo(int spread) {
            return new Accepted(header, digest, houses, version, spread, bars, supplements);
        }

        /** The same filing with others filed below it. */
        Accepted supplemented(SupplementaryFilings others) {
            return new Accepted(header, digest, houses, version, spreadVersion, bars, others);
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
