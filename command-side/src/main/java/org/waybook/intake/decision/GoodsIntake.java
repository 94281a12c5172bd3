package org.waybook.intake.decision;

import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.validation.Checks;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.repetition.Carried;
import org.waybook.intake.repetition.CarryingOut;
import org.waybook.intake.repetition.Conditions;

/** The door that decisions on several consignments come through. */
public final class GoodsIntake {

    private final CarryingOut carrying;
    private final FilingHistory history;

    public GoodsIntake(CarryingOut carrying, FilingHistory history) {
        this.carrying = carrying;
        this.history = history;
    }

    /**
     * Decides on goods, durable when this returns.
     *
     * @throws Refused with every reason; then none of the goods is decided on
     */
    public Carried<DecidedGoods> decide(DecideOnGoods command, Circumstances circumstances, Conditions conditions) {
        Checks checks = new Checks().count("", command.goods().count(), 1, Goods.CONSIGNMENTS_MAX);
        if (!checks.findings().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, checks.findings());
        }
        return carrying.carryOut(command, circumstances, conditions);
    }

    /** The consignments, and where the last of them stands. */
    AnsweredGoods answer(Carried<DecidedGoods> carried) {
        return new AnsweredGoods(
                carried.answer(), history.lastPositionOf(carried.answer().getLast()));
    }
}
