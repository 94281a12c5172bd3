package org.waybook.projections.timeline;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.LargeArrivalNotified;
import org.waybook.projections.views.TimelineEvent.Entity;

/** Tells the events of an arrival notification. */
final class ArrivalTeller {

    private ArrivalTeller() {}

    static Told tell(ArrivalEvent event) {
        return switch (event) {
            case ArrivalNotified notified ->
                new Told(
                        Entity.ARRIVAL,
                        notified.mrn().value(),
                        notified.mrn().value(),
                        Optional.empty(),
                        "Arrival notified",
                        summary(notified),
                        List.of());
            case LargeArrivalNotified large ->
                new Told(
                        Entity.ARRIVAL,
                        large.mrn().value(),
                        large.mrn().value(),
                        Optional.empty(),
                        "Large arrival notified",
                        Words.capitalised(Words.count(large.count(), "consignment")) + " of filing "
                                + large.filing().value() + " arrived at "
                                + large.actualOffice().value() + " on " + Words.instant(large.arrivedAt()) + ".",
                        List.of());
        };
    }

    private static String summary(ArrivalNotified event) {
        String refused = event.inIncorrectState().isEmpty()
                ? ""
                : " " + Words.capitalised(Words.count(event.inIncorrectState().size(), "consignment"))
                        + " could not arrive in the state it was in.";
        return Words.capitalised(Words.count(event.arrived().size(), "consignment")) + " arrived at "
                + event.actualOffice().value() + " on " + Words.instant(event.arrivedAt()) + "." + refused;
    }
}
