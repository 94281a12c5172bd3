package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.validation.Finding;
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
        requireBounds(notification);
        return commanding.send(
                new NotifyArrival(circumstances.messageId(), notification, circumstances.actor()), circumstances);
    }

    private static void requireBounds(ArrivalNotification notification) {
        int named =
                notification.mrns().size() + notification.transportDocuments().size();
        List<Finding> findings = new ArrayList<>();
        if (named == 0) {
            findings.add(new Finding(
                    "R3028", "", "The notification names no goods.", "Give at least one MRN or transport document."));
        }
        if (named > ArrivalNotification.NAMED_MAX) {
            findings.add(new Finding(
                    "TOO_MANY_NAMED",
                    "",
                    "The notification names " + named + " filings and documents.",
                    "Name at most " + ArrivalNotification.NAMED_MAX + " in one notification."));
        }
        if (!findings.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, findings);
        }
    }
}
