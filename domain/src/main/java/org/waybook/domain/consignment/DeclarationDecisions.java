package org.waybook.domain.consignment;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.consignment.Declarations.Declared;

/** What a filing does to what is declared of a consignment. */
final class DeclarationDecisions {

    /** When the filing was stated differs with each amendment and says nothing of the goods. */
    private static final String STATED_AT = "/documentIssueDate";

    private DeclarationDecisions() {}

    static List<ConsignmentEvent> declare(ConsignmentState state, Declare command) {
        if (state.declarations().knownVersion(command.mrn()) >= command.filingVersion()) {
            return List.of();
        }
        return switch (state) {
            case NotAnnounced ignored -> announced(command);
            case Withdrawn ignored -> announced(command);
            case Invalidated ignored -> announced(command);
            case Live live ->
                live.declarations()
                        .of(command.mrn())
                        .map(before -> amended(before, command))
                        .orElseGet(() -> LinkingDecisions.supplemented(live, command));
        };
    }

    private static List<ConsignmentEvent> announced(Declare command) {
        return List.of(new ConsignmentAnnounced(
                command.consignment(), command.mrn(), command.filingVersion(), command.particulars()));
    }

    private static List<ConsignmentEvent> amended(Declared before, Declare command) {
        List<Change> changes = Differences.between(before.particulars(), command.particulars());
        boolean onlyStatedAnew = changes.stream().map(Change::pointer).allMatch(STATED_AT::equals);
        return onlyStatedAnew
                ? List.of()
                : List.of(new ConsignmentAmended(
                        command.consignment(), command.mrn(), command.filingVersion(), command.particulars(), changes));
    }

    static List<ConsignmentEvent> withdraw(ConsignmentState state, Withdraw command) {
        boolean names = state.live()
                .flatMap(live -> live.declarations().of(command.mrn()))
                .filter(known -> known.filingVersion() < command.filingVersion())
                .isPresent();
        return names
                ? List.of(new ConsignmentWithdrawn(command.consignment(), command.mrn(), command.filingVersion()))
                : List.of();
    }

    static List<ConsignmentEvent> invalidate(ConsignmentState state, Invalidate command) {
        boolean names = state.live()
                .flatMap(live -> live.declarations().of(command.mrn()))
                .isPresent();
        return names
                ? List.of(new ConsignmentInvalidated(command.consignment(), command.mrn(), command.reason()))
                : List.of();
    }
}
