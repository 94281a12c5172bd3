package org.waybook.intake.decision;

import org.waybook.domain.InvalidValue;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.Conditions;

/** The door that decisions on consignments come through. */
public final class DecisionIntake {

    private final CarryingOut carrying;
    private final FilingHistory history;

    public DecisionIntake(CarryingOut carrying, FilingHistory history) {
        this.carrying = carrying;
        this.history = history;
    }

    /**
     * Decides, durable when this returns.
     *
     * @throws Refused with every reason, when it is not accepted
     */
    Carried decide(ConsignmentCommand wanted, Circumstances circumstances, Conditions conditions) {
        return carrying.carryOut(new DecideOn(wanted), circumstances, conditions);
    }

    /** What a decision did, and where the consignment stands since. */
    DecidedConsignment decided(ConsignmentId consignment, Carried carried) {
        return new DecidedConsignment(
                consignment.value(), history.lastPositionOf(consignment.value()), carried.answer());
    }

    /** The version of a consignment, as an entity tag (RFC 9110). */
    String entityTag(ConsignmentId consignment) {
        return '"' + Long.toString(history.versionOf(consignment.value())) + '"';
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
