package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.consignment.Analysis;
import org.waybook.domain.consignment.Analysis.Conclusion;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.filing.FilingCommand.EndAwaiting;
import org.waybook.domain.filing.FilingCommand.ExpireFiling;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.amendment.Invalidations;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.deadlines.TellConsignments.AskWhetherHere;
import org.waybook.intake.deadlines.TellConsignments.Consignments;
import org.waybook.intake.deadlines.TellConsignments.EndAnswering;
import org.waybook.intake.deadlines.TellConsignments.EndFiling;
import org.waybook.intake.deadlines.TellConsignments.EndWaiting;
import org.waybook.intake.deadlines.TellConsignments.Known;
import org.waybook.intake.deadlines.TellConsignments.OfDocuments;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Tells filings and consignments that a time is over, each time in a unit of work; they decide what that means. */
public final class EndingTimes {

    private final Aggregates aggregates;
    private final Claiming claiming;
    private final Invalidations invalidations;

    public EndingTimes(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
        this.invalidations = new Invalidations(aggregates, claiming);
    }

    @CommandHandler
    void handle(TellConsignments command) {
        Instant now = claiming.now();
        ids(command.consignments())
                .forEach(id -> commands(id, state(id), command.ending(), now).forEach(ending -> tell(ending)));
    }

    @CommandHandler
    boolean handle(AskWhetherHere command) {
        return ids(command.consignments()).stream().anyMatch(this::isHere);
    }

    /** The consignments of a small filing change with it, so that an arrival at the same time wins or loses as one. */
    @CommandHandler
    void handle(EndFiling command) {
        Mrn mrn = command.mrn();
        boolean someAreHere = command.someAreHere()
                || aggregates.filing(mrn, FilingAggregate::state) instanceof Accepted filing
                        && filing.houses() instanceof Listed listed
                        && listed.consignments(mrn).stream().anyMatch(this::isHere);
        invalidations.carryOut(aggregates.filing(mrn, filing -> filing.handle(new ExpireFiling(mrn, someAreHere))));
    }

    @CommandHandler
    void handle(EndWaiting command) {
        aggregates.filing(command.mrn(), filing -> filing.handle(new EndAwaiting(command.mrn())));
    }

    @CommandHandler
    void handle(EndAnswering command) {
        tell(command.command());
    }

    private static List<ConsignmentCommand> commands(
            ConsignmentId id, ConsignmentState state, TellConsignments.Ending ending, Instant now) {
        return switch (ending) {
            case LINKING -> List.of(new EndLinking(id, now));
            case ANALYSIS ->
                state.live().map(live -> endingAnalyses(id, live, now)).orElse(List.of());
        };
    }

    private static List<ConsignmentCommand> endingAnalyses(ConsignmentId id, Live live, Instant now) {
        List<ConsignmentCommand> ending = new ArrayList<>();
        for (Analysis analysis : live.assessment().analyses()) {
            if (analysis.isOpen() && !analysis.awaited().isEmpty() && !now.isBefore(analysis.eScreeningDueAt())) {
                ending.add(new EndEScreening(id, analysis.number()));
            }
            if (analysis.isOpen() && analysis.conclusion() == Conclusion.AWAITED && !now.isBefore(analysis.dueAt())) {
                ending.add(new EndAnalysis(id, analysis.number()));
            }
        }
        return ending;
    }

    private List<ConsignmentId> ids(Consignments consignments) {
        return switch (consignments) {
            case Known known -> known.ids();
            case OfDocuments some -> claiming.consignmentsOf(some.header(), some.mrn(), some.documents());
        };
    }

    private boolean isHere(ConsignmentId id) {
        return state(id).live().map(Live::isHere).orElse(false);
    }

    private ConsignmentState state(ConsignmentId id) {
        return aggregates.consignment(id, ConsignmentAggregate::state);
    }

    private void tell(ConsignmentCommand command) {
        aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
    }
}
