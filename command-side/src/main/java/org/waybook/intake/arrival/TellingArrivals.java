package org.waybook.intake.arrival;

import java.util.HashSet;
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
import org.waybook.intake.arrival.TellArrival.Told;
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
    Told handle(TellConsignments batch) {
        return tell(batch.aboard(), batch.consignments());
    }

    @CommandHandler
    Told handle(TellHouses batch) {
        List<ConsignmentId> consignments =
                claiming.consignmentsOf(batch.header(), batch.aboard().filing(), batch.documents());
        return tell(batch.aboard(), consignments);
    }

    @CommandHandler
    void handle(FinishTelling end) {
        aggregates.arrival(end.arrival(), arrival -> {
            arrival.finish(end.arrival(), end.arrived(), end.inIncorrectState());
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

    private Told tell(TellArrival.Aboard aboard, List<ConsignmentId> consignments) {
        Told told = new Told(new HashSet<>(), new HashSet<>());
        consignments.forEach(id -> aggregates.consignment(id, consignment -> {
            isAboard(aboard, consignment).ifPresent(goods -> tell(aboard, id, goods, consignment, told));
            return consignment;
        }));
        return told;
    }

    /** Goods that were taken off the filing, or that travel on another, are not aboard and hear nothing. */
    private static Optional<Live> isAboard(TellArrival.Aboard aboard, ConsignmentAggregate consignment) {
        return consignment
                .state()
                .live()
                .filter(goods -> Aboard.isAboard(goods, aboard.filing(), aboard.masterDocument()));
    }

    private static void tell(
            TellArrival.Aboard aboard, ConsignmentId id, Live goods, ConsignmentAggregate consignment, Told told) {
        List<Mrn> parts = Aboard.parts(goods, aboard.filing(), aboard.masterDocument());
        consignment.handle(new Arrive(id, aboard.arrival(), aboard.actualOffice(), aboard.arrivedAt(), parts));
        boolean arrived = consignment
                .state()
                .live()
                .flatMap(after -> after.movement().arrival())
                .filter(arrival -> arrival.mrn().equals(aboard.arrival()))
                .isPresent();
        (arrived ? told.arrived() : told.inIncorrectState()).add(id);
    }
}
