package org.waybook.domain.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.filing.FilingCommand.EndAwaiting;
import org.waybook.domain.filing.FilingCommand.ReceiveSupplementaryFiling;
import org.waybook.domain.filing.FilingCommand.WithdrawSupplementaryFiling;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.FilingState.Accepted;

/** What becomes of those whom a filing names as having to file below it: awaited, filed, or missing when time is over. */
final class Supplementing {

    private Supplementing() {}

    /** With whom is awaited from now on, where that is not who was awaited before. */
    static List<FilingEvent> andAwaited(
            List<FilingEvent> events, Mrn mrn, FilingHeader header, SupplementaryFilings before) {
        List<SupplementaryDeclarant> named =
                header.supplementaryDeclarants().stream().distinct().toList();
        return named.equals(before.declarants())
                ? events
                : Stream.concat(events.stream(), Stream.of(new SupplementaryFilingsAwaited(mrn, named)))
                        .toList();
    }

    /** The first filing of somebody counts; more of them change nothing. */
    static List<FilingEvent> receive(FilingState state, ReceiveSupplementaryFiling command) {
        return supplements(state).awaitedOf(command.declarant(), command.type()).stream()
                .<FilingEvent>map(one -> new SupplementaryFilingReceived(command.mrn(), one, command.by()))
                .toList();
    }

    /** Whoever is missing again when the time is over already is missed at once. */
    static List<FilingEvent> withdraw(FilingState state, WithdrawSupplementaryFiling command) {
        SupplementaryFilings before = supplements(state);
        List<SupplementaryDeclarant> again = before.filedBy(command.by());
        List<FilingEvent> events = new ArrayList<>();
        SupplementaryFilings after = before;
        for (SupplementaryDeclarant one : again) {
            events.add(new SupplementaryFilingWithdrawn(command.mrn(), one, command.by()));
            after = after.without(one, command.by());
        }
        if (!again.isEmpty() && !before.missing().isEmpty()) {
            events.add(new FilingNotComplete(command.mrn(), after.awaited()));
        }
        return List.copyOf(events);
    }

    static List<FilingEvent> end(FilingState state, EndAwaiting command) {
        SupplementaryFilings supplements = supplements(state);
        boolean isSaid = supplements.completeness() != SupplementaryFilings.Completeness.PENDING;
        return isSaid ? List.of() : List.of(new FilingNotComplete(command.mrn(), supplements.awaited()));
    }

    private static SupplementaryFilings supplements(FilingState state) {
        return state instanceof Accepted accepted ? accepted.supplements() : SupplementaryFilings.NONE;
    }
}
