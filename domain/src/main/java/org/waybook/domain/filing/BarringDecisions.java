package org.waybook.domain.filing;

import java.util.List;
import java.util.stream.Collectors;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.Change;
import org.waybook.domain.consignment.Differences;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.transport.TransportDocument;

/** When customs bars changes of a filing, and what is barred then. */
final class BarringDecisions {

    /** How many documents a refusal names. */
    private static final int NAMED_MAX = 5;

    /** When it was stated differs with each amendment and says nothing of the goods. */
    private static final String STATED_AT = "/documentIssueDate";

    private BarringDecisions() {}

    static List<FilingEvent> bar(Accepted filing, BarFiling command) {
        List<TransportDocument> documents = command.transportDocuments().stream()
                .distinct()
                .filter(document -> !filing.barring().isBarred(document, command.reason()))
                .toList();
        return documents.isEmpty() ? List.of() : List.of(new FilingBarred(command.mrn(), documents, command.reason()));
    }

    static List<FilingEvent> unbar(Accepted filing, UnbarFiling command) {
        List<TransportDocument> documents = command.transportDocuments().stream()
                .distinct()
                .filter(document -> filing.barring().isBarred(document, command.reason()))
                .toList();
        return documents.isEmpty()
                ? List.of()
                : List.of(new FilingUnbarred(command.mrn(), documents, command.reason()));
    }

    static void requireNoneBarred(Accepted filing) {
        if (!filing.barring().isEmpty()) {
            throw barred(filing, "it cannot be invalidated");
        }
    }

    static void requireHeaderAsItWas(Accepted filing, FilingHeader after) {
        boolean changed = Differences.between(filing.header(), after).stream()
                .map(Change::pointer)
                .anyMatch(pointer -> !pointer.equals(STATED_AT));
        if (!filing.barring().isEmpty() && changed) {
            throw barred(filing, "what it says of all its consignments cannot be changed");
        }
    }

    private static Refused barred(Accepted filing, String what) {
        String documents = filing.barring().documents().stream()
                .limit(NAMED_MAX)
                .map(TransportDocument::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Refused.because(
                Refused.Kind.CONFLICT,
                "FILING_BARRED",
                "Goods of the filing are presented or to be controlled (" + documents + "), so " + what + ".",
                "Leave these consignments as they are, or ask customs to revoke the presentation.");
    }
}
