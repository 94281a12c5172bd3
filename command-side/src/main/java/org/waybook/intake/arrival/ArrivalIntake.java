package org.waybook.intake.arrival;

import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.arrival.ArrivingMeans;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.party.Eori;
import org.waybook.intake.Commanding;

/** The door that arrival notifications come through. */
public final class ArrivalIntake {

    private final Commanding commanding;

    public ArrivalIntake(Commanding commanding) {
        this.commanding = commanding;
    }

    /**
     * Registers an arrival, durable when this returns; the same message again gets the same answer.
     *
     * @throws Refused with every error found
     */
    public RegisteredArrival notifyArrival(ArrivalNotification notification, Circumstances circumstances) {
        ArrivalRules.check(notification);
        Optional<ArrivingMeans> means = notification.means();
        if (means.isEmpty()) {
            return commanding.send(
                    new NotifyArrival(circumstances.messageId(), notification, circumstances.actor()), circumstances);
        }
        Eori notifier = circumstances.actor().eori().orElseThrow(ArrivalIntake::noEori);
        return commanding.send(new NotifyArrivalOfMeans(notification, means.get(), notifier), circumstances);
    }

    private static Refused noEori() {
        return Refused.because(
                Refused.Kind.FORBIDDEN,
                "NOT_PERSON_NOTIFYING",
                "The arrival of a means of transport is notified by an economic operator.",
                "Sign in as one of the carriers aboard, or as one who filed for goods aboard.");
    }
}
