package org.waybook.intake.arrival;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;

/** Tells one batch of consignments of a large filing that they arrived; those that know it already say nothing. */
public final class ArrivingHouses {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public ArrivingHouses(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    @CommandHandler
    void handle(ArriveHouses batch) {
        LargeArrivalNotified arrival = batch.arrival();
        claiming.consignmentsOf(batch.header(), arrival.filing(), batch.documents()).stream()
                .filter(this::isKnown)
                .forEach(id -> aggregates.consignment(
                        id,
                        consignment -> consignment.handle(new Arrive(
                                id,
                                arrival.mrn(),
                                arrival.actualOffice(),
                                arrival.arrivedAt(),
                                List.of(arrival.filing())))));
    }

    /** One that a later amendment adds, and that is not spread yet, was not aboard. */
    private boolean isKnown(ConsignmentId id) {
        return !(aggregates.consignment(id, ConsignmentAggregate::state) instanceof NotAnnounced);
    }
}
