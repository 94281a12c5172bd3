package org.waybook.projections.timeline;

import java.util.List;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.projections.views.TimelineEvent.Entity;

/** Tells the events of an arrival notification. */
final class ArrivalTeller {

    private ArrivalTeller() {}

    static Told tell(ArrivalEvent event) {
        return switch (event) {
            case ArrivalNotified notified -> told(notified, "Arrival notified", notified(notified));
            case ArrivalRegistered registered -> told(registered, "Arrival registered", registered(registered));
            case ArrivalSpread spread ->
                told(
                        spread,
                        "Consignments told of the arrival",
                        Words.capitalised(Words.count(spread.arrived(), "consignment")) + " arrived."
                                + notArrived(spread.inIncorrectState()));
            case ArrivalUnmatched unmatched -> told(unmatched, "Arrival fits no filing", unmatched.reason());
        };
    }

    private static Told told(ArrivalEvent event, String title, String summary) {
        return new Told(Entity.ARRIVAL, event.mrn().value(), event.mrn().value(), List.of(), title, summary, List.of());
    }

    private static String notified(ArrivalNotified event) {
        return Words.capitalised(Words.count(event.arrived().size(), "consignment")) + " arrived at "
                + event.actualOffice().value() + " on " + Words.instant(event.arrivedAt()) + "."
                + notArrived(event.inIncorrectState().size());
    }

    private static String registered(ArrivalRegistered event) {
        String what = event.means()
                .map(means -> "all goods aboard " + means.number() + ", expected on "
                        + Words.instant(means.estimatedArrival()) + ",")
                .orElseGet(() -> "the goods of " + Words.count(event.goods().size(), "filing"));
        return Words.capitalised(what) + " arrived at " + event.actualOffice().value() + " on "
                + Words.instant(event.arrivedAt()) + "; their consignments are being told.";
    }

    private static String notArrived(int count) {
        return count == 0
                ? ""
                : " " + Words.capitalised(Words.count(count, "consignment"))
                        + " could not arrive in the state it was in.";
    }
}
