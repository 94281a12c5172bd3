package org.waybook.domain.consignment;

import java.util.Optional;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.place.MemberState;

/**
 * What is decided and done about controlling a consignment.
 *
 * @param decided the decision in force
 * @param memberState that does the control, once decided: forwarding changes it
 * @param announced whether a party was told of a control
 * @param performed whether a result is recorded
 * @param outcome whether the goods are released
 */
public record Control(
        Optional<ControlDecided> decided,
        Optional<MemberState> memberState,
        boolean announced,
        boolean performed,
        Outcome outcome) {

    /** Whether goods are released for further customs treatment. */
    public enum Outcome {
        OPEN,
        RELEASED,
        NOT_RELEASED
    }

    /** Nothing is decided. */
    static final Control NONE = new Control(Optional.empty(), Optional.empty(), false, false, Outcome.OPEN);

    /** Whether a control is decided and its result still missing. */
    public boolean isDue() {
        return isDecided() && !performed;
    }

    /** Whether a control is decided. */
    public boolean isDecided() {
        return decided.filter(event -> event.decision() == ControlDecision.CONTROL)
                .isPresent();
    }

    Control with(ControlDecided decision) {
        return new Control(
                Optional.of(decision), Optional.of(decision.memberStateOfControl()), announced, false, outcome);
    }

    Control announcedNow() {
        return new Control(decided, memberState, true, performed, outcome);
    }

    Control performedNow() {
        return new Control(decided, memberState, announced, true, outcome);
    }

    Control forwardedTo(MemberState next) {
        return new Control(decided, Optional.of(next), announced, performed, outcome);
    }

    Control now(Outcome next) {
        return new Control(decided, memberState, announced, performed, next);
    }
}
