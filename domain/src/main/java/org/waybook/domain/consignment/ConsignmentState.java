package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.filing.Mrn;

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

    /**
     * A filing in force names it.
     *
     * @param heard the arrival notifications it has answered, each of them once
     */
    record Live(
            Declarations declarations,
            Linking linking,
            Assessment assessment,
            Movement movement,
            Control control,
            List<Mrn> heard)
            implements ConsignmentState {

        public Live {
            heard = List.copyOf(heard);
        }

        /** The declaration that counts. */
        public Declared leading() {
            return declarations.leading().orElseThrow();
        }

        /** Whether the goods are here, at least a part of them. */
        public boolean isHere() {
            return movement.arrival().isPresent() || movement.isPresented();
        }

        /** It after it has answered an arrival notification. */
        Live having(Mrn arrival) {
            return new Live(
                    declarations,
                    linking,
                    assessment,
                    movement,
                    control,
                    Stream.concat(heard.stream(), Stream.of(arrival)).distinct().toList());
        }

        Live with(Declarations next) {
            return new Live(next, linking, assessment, movement, control, heard);
        }

        Live with(Linking next) {
            return new Live(declarations, next, assessment, movement, control, heard);
        }

        Live with(Assessment next) {
            return new Live(declarations, linking, next, movement, control, heard);
        }

        Live with(Movement next) {
            return new Live(declarations, linking, assessment, next, control, heard);
        }

        Live with(Control next) {
            return new Live(declarations, linking, assessment, movement, next, heard);
        }
    }

    /** No filing names it any longer. */
    record Withdrawn(Declarations declarations, Assessment assessment) implements ConsignmentState {}

    /** Its filing was invalidated. */
    record Invalidated(Declarations declarations, Assessment assessment) implements ConsignmentState {}
}
