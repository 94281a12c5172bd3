package org.waybook.intake.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybook.domain.consignment.Barring;
import org.waybook.domain.consignment.Barring.Told;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.filing.FilingCommand;
import org.waybook.domain.filing.FilingCommand.BarFiling;
import org.waybook.domain.filing.FilingCommand.BarJoining;
import org.waybook.domain.filing.FilingCommand.UnbarFiling;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;

/**
 * Tells the filings of a consignment that customs acts on it, in the same commit: the log then refuses an amendment or
 * invalidation that races with it, in either order.
 */
public final class BarredFilings {

    private final Aggregates aggregates;

    public BarredFilings(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Bars and allows changes as events of consignments ask for; each filing is told once for each reason. */
    public void follow(List<ConsignmentEvent> events) {
        told(events).forEach((whom, documents) -> tell(command(whom, documents)));
    }

    /** Bars what joins goods on which customs acts already, while its filing is being spread to its consignments. */
    public void followJoining(List<ConsignmentEvent> events) {
        told(events)
                .forEach((whom, documents) -> tell(
                        whom.bars()
                                ? new BarJoining(whom.filing(), documents, whom.reason())
                                : command(whom, documents)));
    }

    private Map<Told, List<TransportDocument>> told(List<ConsignmentEvent> events) {
        Map<Told, List<TransportDocument>> told = new LinkedHashMap<>();
        for (ConsignmentEvent event : events) {
            aggregates
                    .consignment(event.consignment(), ConsignmentAggregate::state)
                    .live()
                    .ifPresent(live -> Barring.after(event, live).forEach(whom -> told.computeIfAbsent(
                                    whom, ignored -> new ArrayList<>())
                            .add(live.leading().particulars().consignment().transportDocument())));
        }
        return told;
    }

    private void tell(FilingCommand command) {
        aggregates.filing(command.mrn(), filing -> filing.handle(command));
    }

    private static FilingCommand command(Told whom, List<TransportDocument> documents) {
        return whom.bars()
                ? new BarFiling(whom.filing(), documents, whom.reason())
                : new UnbarFiling(whom.filing(), documents, whom.reason());
    }
}
