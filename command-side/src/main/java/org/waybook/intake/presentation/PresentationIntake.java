package org.waybook.intake.presentation;

import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.validation.Checks;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.Conditions;

/** The door that presentations come through. */
public final class PresentationIntake {

    private final CarryingOut carrying;
    private final FilingHistory history;

    public PresentationIntake(CarryingOut carrying, FilingHistory history) {
        this.carrying = carrying;
        this.history = history;
    }

    /**
     * Presents goods, durable when this returns.
     *
     * @throws Refused with every reason; then none of the goods is presented
     */
    Carried present(PresentGoods command, Circumstances circumstances, Conditions conditions) {
        requireGoods(command.goods());
        return carrying.carryOut(command, circumstances, conditions);
    }

    /**
     * Takes presentations back, durable when this returns.
     *
     * @throws Refused with every reason; then none of them is taken back
     */
    Carried revoke(RevokePresentations command, Circumstances circumstances, Conditions conditions) {
        requireGoods(command.goods());
        return carrying.carryOut(command, circumstances, conditions);
    }

    /** The consignments, and where the last of them stands. */
    AnsweredPresentation answer(Carried carried) {
        return new AnsweredPresentation(
                carried.answer(), history.lastPositionOf(carried.answer().getLast()));
    }

    private static void requireGoods(Goods goods) {
        Checks checks = new Checks().count("", goods.count(), 1, Goods.CONSIGNMENTS_MAX);
        if (!checks.findings().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, checks.findings());
        }
    }
}
