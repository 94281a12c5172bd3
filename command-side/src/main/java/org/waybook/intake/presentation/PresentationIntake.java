package org.waybook.intake.presentation;

import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.validation.Checks;
import org.waybook.intake.Commanding;
import org.waybook.intake.FilingHistory;

/** The door that presentations come through. */
public final class PresentationIntake {

    private final Commanding commanding;
    private final FilingHistory history;

    public PresentationIntake(Commanding commanding, FilingHistory history) {
        this.commanding = commanding;
        this.history = history;
    }

    /**
     * Presents goods, durable when this returns.
     *
     * @throws Refused with every reason; then none of the goods is presented
     */
    AnsweredPresentation present(PresentGoods command, Circumstances circumstances) {
        requireGoods(command.goods());
        return answer(commanding.send(command, circumstances));
    }

    /**
     * Takes presentations back, durable when this returns.
     *
     * @throws Refused with every reason; then none of them is taken back
     */
    AnsweredPresentation revoke(RevokePresentations command, Circumstances circumstances) {
        requireGoods(command.goods());
        return answer(commanding.send(command, circumstances));
    }

    private AnsweredPresentation answer(List<ConsignmentId> consignments) {
        List<String> identifiers =
                consignments.stream().map(ConsignmentId::value).toList();
        return new AnsweredPresentation(identifiers, history.lastPositionOf(identifiers.getLast()));
    }

    private static void requireGoods(Goods goods) {
        Checks checks = new Checks().count("", goods.count(), 1, Goods.CONSIGNMENTS_MAX);
        if (!checks.findings().isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, checks.findings());
        }
    }
}
