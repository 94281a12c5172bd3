package org.waybook.domain.arrival;

import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;

/** Where an arrival notification stands. */
public sealed interface ArrivalState {

    /** Nothing has happened yet. */
    record NotNotified() implements ArrivalState {}

    /** Registered and told in one commit. */
    record ToldAtOnce(ArrivalNotified notified) implements ArrivalState {}

    /** Registered; the consignments are being told. */
    record BeingTold(ArrivalRegistered registered) implements ArrivalState {}

    /**
     * All its consignments are told.
     *
     * @param arrived how many arrived
     * @param inIncorrectState how many could not
     */
    record Told(ArrivalRegistered registered, int arrived, int inIncorrectState) implements ArrivalState {}

    /** Nothing fits it. */
    record Unmatched(ArrivalRegistered registered, String reason) implements ArrivalState {}
}
