package org.waybook.intake.arrival;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.consignment.Aboard;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.arrival.TellArrival.FinishTelling;
import org.waybook.intake.arrival.TellArrival.LeaveUnmatched;
import org.waybook.intake.arrival.TellArrival.TellConsignments;
import org.waybook.intake.arrival.TellArrival.TellHouses;
import org.waybook.intake.arrival.TellArrival.ToldCount;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;

/** Tells one batch of consignments in a unit of work that they arrived. */
public final class TellingArrivals {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public TellingArrivals(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    @CommandHandler
    ToldCount handle(TellConsignments batch) {
        return tell(batch.aboard(), batch.consignments());
    }

    @CommandHandler
    ToldCount handle(TellHouses batch) {
        List<ConsignmentId> consignments =
                claiming.consignmentsOf(batch.header(), batch.aboard().filing(), batch.documents());
        return tell(batch.aboard(), consignments);
    }

    @CommandHandler
    void handle(FinishTelling end) {
        aggregates.arrival(end.arrival(), arrival -> {
            arrival.finish(end.arrival(), end.told().arrived(), end.told().inIncorrectState());
            return arrival;
        });
    }

    @CommandHandler
    void handle(LeaveUnmatched end) {
        aggregates.arrival(end.arrival(), arrival -> {
            arrival.leaveUnmatched(end.arrival(), end.reason());
            return arrival;
        });
    }

    private ToldCount tell(TellArrival.Aboard aboard, List<ConsignmentId> consignments) {
        return consignments.stream()
                .map(id -> aggregates.consignment(id, consignment -> tell(aboard, id, consignment)))
                .reduce(ToldCount.NONE, ToldCount::plus);
    }

    /** Goods that were taken off the filing, or that travel on another, are not aboard and hear nothing. */
    private static ToldCount tell(TellArrival.Aboard aboard, ConsignmentId id, ConsignmentAggregate consignment) {
        Optional<Live> live = consignment
                .state()
                .live()
                .filter(goods -> Aboard.isAboard(goods, aboard.filing(), aboard.masterDocument()));
        if (live.isEmpty()) {
            return ToldCount.NONE;
        }
        List<Mrn> parts = Aboard.parts(live.get(), aboard.filing(), aboard.masterDocument());
        consignment.handle(new Arrive(id, aboard.arrival(), aboard.actualOffice(), aboard.arrivedAt(), parts));
        boolean arrived = consignment
                .state()
                .live()
                .flatMap(goods -> goods.movement().arrival())
                .filter(arrival -> arrival.mrn().equals(aboard.arrival()))
                .isPresent();
        return arrived ? new ToldCount(1, 0) : new ToldCount(0, 1);
    }
}
