package org.waybook.projections.timeline;

import static org.waybook.projections.timeline.ConsignmentTeller.told;

import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;

/** Tells where the goods are. */
final class MovementTeller {

    private MovementTeller() {}

    static Told tell(MovementEvent event) {
        return switch (event) {
            case ConsignmentArrived arrived ->
                told(
                        arrived,
                        "Arrived",
                        "Arrived at " + arrived.actualOffice().value() + " on " + Words.instant(arrived.arrivedAt())
                                + ".");
            case ConsignmentPartiallyArrived arrived ->
                told(
                        arrived,
                        "Partially arrived",
                        "A part of the consignment arrived at "
                                + arrived.actualOffice().value() + " on " + Words.instant(arrived.arrivedAt()) + ".");
            case ArrivalInIncorrectState refused ->
                told(
                        refused,
                        "Arrival in incorrect state",
                        "An arrival at " + refused.actualOffice().value() + " on " + Words.instant(refused.arrivedAt())
                                + " could not be registered. " + refused.reason());
            case ConsignmentDiverted diverted ->
                told(
                        diverted,
                        "Diverted",
                        "Arrived at " + diverted.actualOffice().value() + " instead of "
                                + diverted.declaredOffice().value() + ".");
            case GoodsPresented presented ->
                told(
                        presented,
                        "Presented",
                        "Presented to customs at " + presented.office().value() + " on "
                                + Words.instant(presented.presentedAt()) + ".");
            case PresentationRevoked revoked ->
                told(
                        revoked,
                        "Presentation revoked",
                        revoked.memberState().value() + " took the presentation back"
                                + Words.reason(revoked.reason().orElse("")));
        };
    }
}
