package org.waybook.intake.arrival;

import org.waybook.domain.circumstance.Actor;

/** A carrier notifies an arrival, by a message that may be sent again. */
record NotifyArrival(String messageId, ArrivalNotification notification, Actor actor) {}
