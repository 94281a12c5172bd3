package org.waybook.intake.decision;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.intake.lifecycle.Aggregates;

/** Decides on one consignment, and bars or allows changes of its filings in the same commit. */
public final class DecidingOnConsignments {

    private final Aggregates aggregates;
    private final BarredFilings filings;

    public DecidingOnConsignments(Aggregates aggregates, BarredFilings filings) {
        this.aggregates = aggregates;
        this.filings = filings;
    }

    /** Decides. */
    @CommandHandler
    public List<ConsignmentEvent> handle(DecideOn command) {
        List<ConsignmentEvent> events = aggregates.consignment(
                command.wanted().consignment(), consignment -> consignment.handle(command.wanted()));
        filings.follow(events);
        return events;
    }
}
