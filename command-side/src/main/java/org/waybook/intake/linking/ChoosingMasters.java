package org.waybook.intake.linking;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Consistency;
import org.waybook.domain.consignment.LinkingCommand.AcceptLink;
import org.waybook.domain.consignment.LinkingCommand.DismissLink;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.decision.Decided;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.lifecycle.FilingAggregate;
import org.waybook.intake.linking.ChooseMaster.AcceptProposal;
import org.waybook.intake.linking.ChooseMaster.DismissProposal;

/** Links a consignment to the master filing that somebody chose, or takes a proposal away. */
public final class ChoosingMasters {

    private final Aggregates aggregates;
    private final Claiming claiming;
    private final Links links;
    private final BarredFilings barredFilings;

    ChoosingMasters(Aggregates aggregates, Claiming claiming, Links links) {
        this.aggregates = aggregates;
        this.claiming = claiming;
        this.links = links;
        this.barredFilings = new BarredFilings(aggregates);
    }

    @CommandHandler
    Decided handle(AcceptProposal command) {
        Decided decided = tell(new AcceptLink(
                command.consignment(), command.master(), inconsistencies(command), command.actor(), claiming.now()));
        if (!(aggregates.filing(command.master(), FilingAggregate::state) instanceof Accepted)) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "MASTER_NOT_IN_FORCE",
                    "Filing " + command.master().value() + " is no longer in force.",
                    "Dismiss the proposal, or choose another.");
        }
        return decided;
    }

    @CommandHandler
    Decided handle(DismissProposal command) {
        return tell(new DismissLink(command.consignment(), command.master(), command.actor(), claiming.now()));
    }

    /** In what the two differ; whether they may be linked at all is the consignment's to decide. */
    private List<Inconsistency> inconsistencies(AcceptProposal command) {
        return aggregates
                .consignment(command.consignment(), ConsignmentAggregate::state)
                .live()
                .map(Live::leading)
                .filter(house -> aggregates.filing(command.master(), FilingAggregate::state) instanceof Accepted)
                .map(house -> Consistency.withMaster(
                        house.particulars(),
                        ((Accepted) aggregates.filing(command.master(), FilingAggregate::state)).header(),
                        links.shareOfOthers(command.master(), command.consignment())))
                .orElse(List.of());
    }

    private Decided tell(ConsignmentCommand command) {
        Decided decided = aggregates.consignment(
                command.consignment(), consignment -> new Decided(consignment.handle(command), consignment.version()));
        barredFilings.follow(decided.events());
        return decided;
    }
}
