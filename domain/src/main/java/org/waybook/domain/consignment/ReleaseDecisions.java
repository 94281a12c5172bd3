package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Checks;

/** Whether goods are released for further customs treatment. */
final class ReleaseDecisions {

    private ReleaseDecisions() {}

    static ConsignmentEvent released(Live live, Release command) {
        MemberState memberState = requireReleasing(live, command);
        conflictIf(
                live.control().isDue(),
                "CONTROL_DUE",
                "The result of the control is not recorded.",
                "Record the result of the control first.");
        return new ConsignmentReleased(command.consignment(), AnalysisDecisions.mrn(live), memberState);
    }

    static ConsignmentEvent refused(Live live, RefuseRelease command) {
        MemberState memberState = requireReleasing(live, command);
        Requirements.valid(new Checks().text("/reason", command.reason()));
        return new ReleaseRefused(command.consignment(), AnalysisDecisions.mrn(live), memberState, command.reason());
    }

    /** Released by who controls, or where nothing is controlled by whom the goods are presented to. */
    private static MemberState requireReleasing(Live live, ControlCommand command) {
        conflictIf(
                !live.movement().isPresented(),
                "NOT_PRESENTED",
                "Goods are released once they are presented.",
                "Wait for their presentation.");
        Authority authority = live.control().isDecided() ? Authority.CONTROL : Authority.PRESENTATION;
        MemberState memberState = authority.require(command.actor(), live, command.consignment());
        conflictIf(
                live.control().outcome() == Control.Outcome.RELEASED,
                "RELEASED",
                "The goods are released already.",
                "See the timeline of the consignment.");
        return memberState;
    }
}
