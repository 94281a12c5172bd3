package org.waybook.intake.repetition;

import java.util.Map;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.intake.Commanding;

/** Carries a command out once for each message, however often the message comes. */
public final class CarryingOut {

    private final Commanding commanding;

    public CarryingOut(Commanding commanding) {
        this.commanding = commanding;
    }

    /**
     * Carries a command out, durable when this returns.
     *
     * @throws Refused when the command is not accepted, its identifier was used for another content, or the consignment
     *     has changed since its sender looked
     */
    public Carried carryOut(Object command, Circumstances circumstances, Conditions conditions) {
        return commanding.send(command, circumstances, Map.of(ConditionCheck.CONDITIONS, conditions));
    }
}
