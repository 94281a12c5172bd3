package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.consignment.ConsignmentCommand.Arrive;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentState.Announced;
import org.waybook.domain.consignment.ConsignmentState.Arrived;
import org.waybook.domain.consignment.ConsignmentState.Declared;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;

/** The life of a consignment: from a command and a state to events, and from an event to the next state. */
public final class Consignment {

    private Consignment() {}

    /** What follows from a command; nothing where the consignment already knows better. */
    public static List<ConsignmentEvent> decide(ConsignmentState state, ConsignmentCommand command) {
        return switch (command) {
            case Declare declare -> declare(state, declare);
            case Withdraw withdraw -> withdraw(state, withdraw);
            case Invalidate invalidate -> invalidate(state, invalidate);
            case Arrive arrive -> List.of(arrive(state, arrive));
        };
    }

    /** The state after an event. */
    public static ConsignmentState evolve(ConsignmentState state, ConsignmentEvent event) {
        return switch (event) {
            case ConsignmentAnnounced announced ->
                new Announced(new Declared(announced.mrn(), announced.filingVersion(), announced.particulars()));
            case ConsignmentAmended amended ->
                redeclared(state, new Declared(amended.mrn(), amended.filingVersion(), amended.particulars()));
            case ConsignmentWithdrawn withdrawn ->
                new Withdrawn(new Declared(
                        withdrawn.mrn(),
                        withdrawn.filingVersion(),
                        declaration(state).particulars()));
            case ConsignmentInvalidated ignored -> new Invalidated(declaration(state));
            case ConsignmentArrived arrived ->
                new Arrived(declaration(state), arrived.mrn(), arrived.actualOffice(), arrived.arrivedAt());
            case ArrivalInIncorrectState ignored -> state;
        };
    }

    private static List<ConsignmentEvent> declare(ConsignmentState state, Declare command) {
        boolean knowsBetter = state.declared()
                .filter(known -> known.filingVersion() >= command.filingVersion())
                .isPresent();
        if (knowsBetter) {
            return List.of();
        }
        return switch (state) {
            case NotAnnounced ignored -> announced(command);
            case Withdrawn ignored -> announced(command);
            case Invalidated ignored -> List.of();
            case Announced announced -> amended(announced.declaration(), command);
            case Arrived arrived -> amended(arrived.declaration(), command);
        };
    }

    private static List<ConsignmentEvent> announced(Declare command) {
        return List.of(new ConsignmentAnnounced(
                command.consignment(), command.mrn(), command.filingVersion(), command.particulars()));
    }

    private static List<ConsignmentEvent> amended(Declared before, Declare command) {
        List<Change> changes = Differences.between(before.particulars(), command.particulars());
        return changes.isEmpty()
                ? List.of()
                : List.of(new ConsignmentAmended(
                        command.consignment(), command.mrn(), command.filingVersion(), command.particulars(), changes));
    }

    private static List<ConsignmentEvent> withdraw(ConsignmentState state, Withdraw command) {
        boolean inForce = state instanceof Announced || state instanceof Arrived;
        boolean newer = state.declared()
                .filter(known -> known.filingVersion() < command.filingVersion())
                .isPresent();
        return inForce && newer
                ? List.of(new ConsignmentWithdrawn(command.consignment(), command.mrn(), command.filingVersion()))
                : List.of();
    }

    private static List<ConsignmentEvent> invalidate(ConsignmentState state, Invalidate command) {
        return state instanceof Announced || state instanceof Arrived
                ? List.of(new ConsignmentInvalidated(command.consignment(), command.mrn(), command.reason()))
                : List.of();
    }

    private static ConsignmentEvent arrive(ConsignmentState state, Arrive command) {
        return whyItCannotArrive(state)
                .<ConsignmentEvent>map(reason -> new ArrivalInIncorrectState(
                        command.consignment(), command.arrival(), command.actualOffice(), command.arrivedAt(), reason))
                .orElseGet(() -> new ConsignmentArrived(
                        command.consignment(), command.arrival(), command.actualOffice(), command.arrivedAt()));
    }

    /** Goods arrive once, on a filing in force whose dataset is that of the arrival (IE3N07, GET05). */
    private static Optional<String> whyItCannotArrive(ConsignmentState state) {
        return switch (state) {
            case NotAnnounced ignored -> Optional.of("It is not announced.");
            case Arrived arrived ->
                Optional.of("It has already arrived, at " + arrived.arrivedAt() + " at "
                        + arrived.actualOffice().value() + ".");
            case Withdrawn ignored -> Optional.of("An amendment withdrew it.");
            case Invalidated ignored -> Optional.of("Its filing is invalidated.");
            case Announced announced -> incompleteFiling(announced.declaration());
        };
    }

    private static Optional<String> incompleteFiling(Declared declared) {
        FilingType type = declared.particulars().header().specificCircumstanceIndicator();
        return type.isCompleteAlone()
                ? Optional.empty()
                : Optional.of(
                        "It is known only from a " + (type.gives(DatasetPart.PRE_LOADING) ? "pre-loading" : "partial")
                                + " filing (" + type + "); a pre-arrival filing is missing.");
    }

    private static ConsignmentState redeclared(ConsignmentState state, Declared declared) {
        return state instanceof Arrived arrived
                ? new Arrived(declared, arrived.arrival(), arrived.actualOffice(), arrived.arrivedAt())
                : new Announced(declared);
    }

    private static Declared declaration(ConsignmentState state) {
        return state.declared()
                .orElseThrow(() -> new IllegalStateException(
                        "The log holds an event of a consignment before its" + " announcement; verify the log."));
    }
}
