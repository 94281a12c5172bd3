package org.waybook.domain.arrival;

import java.util.List;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalSpread;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalUnmatched;
import org.waybook.domain.arrival.ArrivalState.BeingTold;
import org.waybook.domain.arrival.ArrivalState.NotNotified;
import org.waybook.domain.arrival.ArrivalState.Told;
import org.waybook.domain.arrival.ArrivalState.ToldAtOnce;
import org.waybook.domain.arrival.ArrivalState.Unmatched;
import org.waybook.domain.filing.Mrn;

/** The life of an arrival notification; saying the same again changes nothing. */
public final class NotifiedArrival {

    private NotifiedArrival() {}

    /** A few consignments arrived and are told with it. */
    public static List<ArrivalEvent> notify(ArrivalState state, ArrivalNotified notified) {
        return state instanceof NotNotified ? List.of(notified) : List.of();
    }

    /** A means of transport or many consignments arrived; who they are is found out afterwards. */
    public static List<ArrivalEvent> register(ArrivalState state, ArrivalRegistered registered) {
        return state instanceof NotNotified ? List.of(registered) : List.of();
    }

    /** All consignments are told. */
    public static List<ArrivalEvent> finish(ArrivalState state, Mrn mrn, int arrived, int inIncorrectState) {
        return state instanceof BeingTold ? List.of(new ArrivalSpread(mrn, arrived, inIncorrectState)) : List.of();
    }

    /** Nothing was found that fits. */
    public static List<ArrivalEvent> leaveUnmatched(ArrivalState state, Mrn mrn, String reason) {
        return state instanceof BeingTold ? List.of(new ArrivalUnmatched(mrn, reason)) : List.of();
    }

    /** The state after an event. */
    public static ArrivalState evolve(ArrivalState state, ArrivalEvent event) {
        return switch (event) {
            case ArrivalNotified notified -> new ToldAtOnce(notified);
            case ArrivalRegistered registered -> new BeingTold(registered);
            case ArrivalSpread spread ->
                new Told(registered(state, spread), spread.arrived(), spread.inIncorrectState());
            case ArrivalUnmatched unmatched -> new Unmatched(registered(state, unmatched), unmatched.reason());
        };
    }

    private static ArrivalRegistered registered(ArrivalState state, ArrivalEvent event) {
        if (state instanceof BeingTold told) {
            return told.registered();
        }
        throw new IllegalStateException(
                "The log ends arrival " + event.mrn().value() + " without having registered it; verify the log.");
    }
}
