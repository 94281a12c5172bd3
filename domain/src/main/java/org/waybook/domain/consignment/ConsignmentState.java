package org.waybook.domain.consignment;

import java.util.Optional;
import org.waybook.domain.consignment.Declarations.Declared;

/** Where a consignment stands. */
public sealed interface ConsignmentState {

    /** What filings declare of it. */
    Declarations declarations();

    /** The declaration that counts, once it is announced. */
    default Optional<Declared> declared() {
        return declarations().leading();
    }

    /** It, while a filing in force names it. */
    default Optional<Live> live() {
        return this instanceof Live live ? Optional.of(live) : Optional.empty();
    }

    /** Nothing has happened yet. */
    record NotAnnounced() implements ConsignmentState {
        @Override
        public Declarations declarations() {
            return Declarations.NONE;
        }
    }

    /** A filing in force names it. */
    record Live(Declarations declarations, Linking linking, Assessment assessment, Movement movement, Control control)
            implements ConsignmentState {

        /** The declaration that counts. */
        public Declared leading() {
            return declarations.leading().orElseThrow();
        }

        /** Whether the goods are here, at least a part of them. */
        public boolean isHere() {
            return movement.arrival().isPresent() || movement.isPresented();
        }

        Live with(Declarations next) {
            return new Live(next, linking, assessment, movement, control);
        }

        Live with(Linking next) {
            return new Live(declarations, next, assessment, movement, control);
        }

        Live with(Assessment next) {
            return new Live(declarations, linking, next, movement, control);
        }

        Live with(Movement next) {
            return new Live(declarations, linking, assessment, next, control);
        }

        Live with(Control next) {
            return new Live(declarations, linking, assessment, movement, next);
        }
    }

    /** No filing names it any longer. */
    record Withdrawn(Declarations declarations, Assessment assessment) implements ConsignmentState {}

    /** Its filing was invalidated. */
    record Invalidated(Declarations declarations) implements ConsignmentState {}
}
