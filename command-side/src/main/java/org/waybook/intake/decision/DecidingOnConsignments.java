package org.waybook.intake.decision;

import org.axonframework.commandhandling.CommandHandler;
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
    public Decided handle(DecideOn command) {
        Decided decided = aggregates.consignment(
                command.wanted().consignment(),
                consignment -> new Decided(consignment.handle(command.wanted()), consignment.version()));
        filings.follow(decided.events());
        return decided;
    }
}
