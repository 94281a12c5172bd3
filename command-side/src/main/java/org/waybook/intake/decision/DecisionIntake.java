package org.waybook.intake.decision;

import java.util.List;
import org.waybook.domain.InvalidValue;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;

/** The door that decisions on consignments come through. */
public final class DecisionIntake {

    private final Commanding commanding;
    private final FilingHistory history;

    public DecisionIntake(Commanding commanding, FilingHistory history) {
        this.commanding = commanding;
        this.history = history;
    }

    /**
     * Decides, durable when this returns.
     *
     * @throws Refused with every reason, when it is not accepted
     */
    public DecidedConsignment decide(ConsignmentCommand wanted, Circumstances circumstances) {
        List<ConsignmentEvent> events = commanding.send(new DecideOn(wanted), circumstances);
        String consignment = wanted.consignment().value();
        return new DecidedConsignment(
                consignment,
                history.lastPositionOf(consignment),
                events.stream().map(event -> event.getClass().getSimpleName()).toList());
    }

    /**
     * The consignment that a path names.
     *
     * @throws Refused as unknown, where it is not the form of an identifier
     */
    public static ConsignmentId named(String path) {
        try {
            return new ConsignmentId(path);
        } catch (InvalidValue notOne) {
            throw Refused.because(Refused.Kind.UNKNOWN, "CONSIGNMENT_UNKNOWN", notOne.getMessage(), notOne.remedy());
        }
    }
}
