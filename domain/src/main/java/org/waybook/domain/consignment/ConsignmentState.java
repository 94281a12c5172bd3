package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.Optional;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.CustomsOffice;

/** Where a consignment stands. */
public sealed interface ConsignmentState {

    /** What is declared of it, once it is announced. */
    Optional<Declared> declared();

    /**
     * The declaration in force.
     *
     * @param mrn of the filing
     * @param filingVersion the newest version of the filing that the consignment knows
     */
    record Declared(Mrn mrn, int filingVersion, ConsignmentParticulars particulars) {}

    /** Nothing has happened yet. */
    record NotAnnounced() implements ConsignmentState {
        @Override
        public Optional<Declared> declared() {
            return Optional.empty();
        }
    }

    /** Announced, not yet here. */
    record Announced(Declared declaration) implements ConsignmentState {
        @Override
        public Optional<Declared> declared() {
            return Optional.of(declaration);
        }
    }

    /** The goods are here. */
    record Arrived(Declared declaration, Mrn arrival, CustomsOffice actualOffice, Instant arrivedAt)
            implements ConsignmentState {
        @Override
        public Optional<Declared> declared() {
            return Optional.of(declaration);
        }
    }

    /** No longer named by its filing. */
    record Withdrawn(Declared declaration) implements ConsignmentState {
        @Override
        public Optional<Declared> declared() {
            return Optional.of(declaration);
        }
    }

    /** Its filing was invalidated. */
    record Invalidated(Declared declaration) implements ConsignmentState {
        @Override
        public Optional<Declared> declared() {
            return Optional.of(declaration);
        }
    }
}
