package org.waybook.intake.arrival;

import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.party.Eori;

/** A carrier notifies that a means of transport arrived with all goods aboard. */
record NotifyArrivalOfMeans(ArrivalNotification notification, ArrivingMeans means, Eori notifier) {}
