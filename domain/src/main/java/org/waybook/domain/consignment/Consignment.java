package org.waybook.domain.consignment;

import java.util.List;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;

/** The life of a consignment: from a command and a state to events, and from an event to the next state. */
public final class Consignment {

    private Consignment() {}

    /**
     * What follows from a command; nothing where the consignment already knows better.
     *
     * @throws Refused with every reason, when it is not accepted
     */
    public static List<ConsignmentEvent> decide(ConsignmentState state, ConsignmentCommand command) {
        return switch (command) {
            case Declare declare -> Consequences.of(state, DeclarationDecisions.declare(state, declare), declare.at());
            case Withdraw withdraw -> Consequences.ofLoss(state, DeclarationDecisions.withdraw(state, withdraw));
            case Invalidate invalidate ->
                Consequences.ofLoss(state, DeclarationDecisions.invalidate(state, invalidate));
            case LinkingCommand linking ->
                Consequences.of(state, LinkingDecisions.decide(state, linking), linking.at());
            case AnalysisCommand analysis -> AnalysisDecisions.decide(state, analysis);
            case ReferralCommand referral -> ReferralDecisions.decide(state, referral);
            case MovementCommand movement -> MovementDecisions.decide(state, movement);
            case ControlCommand control -> ControlDecisions.decide(state, control);
        };
    }

    /** The state after an event. */
    public static ConsignmentState evolve(ConsignmentState state, ConsignmentEvent event) {
        return Evolving.after(state, event);
    }

    /** The state after some events. */
    public static ConsignmentState evolve(ConsignmentState state, List<? extends ConsignmentEvent> events) {
        ConsignmentState next = state;
        for (ConsignmentEvent event : events) {
            next = evolve(next, event);
        }
        return next;
    }
}
