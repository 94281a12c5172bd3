package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.Optional;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Movement.Expected;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Checks;

/** Whether goods can be presented to customs, and a presentation taken back. */
final class PresentationDecisions {

    private PresentationDecisions() {}

    static ConsignmentEvent presented(Live live, Present command) {
        MemberState memberState = requirePlace(live, command);
        conflictIf(
                live.movement().isPresented(),
                "ALREADY_PRESENTED",
                "The goods are presented already.",
                "Revoke the presentation first, if it was wrong.");
        ArrivalDecisions.whatIsMissing(live).ifPresent(reason -> {
            throw Requirements.conflict("IE3N07", "The goods cannot be presented. " + reason, "File what is missing.");
        });
        boolean arrivesFirst =
                switch (live.leading().particulars().header().modeOfTransport()) {
                    case AIR, SEA -> true;
                    case RAIL, ROAD, MAIL, INLAND_WATERWAY -> false;
                };
        conflictIf(
                arrivesFirst && live.movement() instanceof Expected,
                "NOT_ARRIVED",
                "Goods that travel by air or sea arrive before they are presented.",
                "Wait for the notification of their arrival.");
        return new GoodsPresented(
                command.consignment(), live.leading().mrn(), command.office(), memberState, command.presentedAt());
    }

    /** Goods are presented to a control officer of the member state whose office it is. */
    private static MemberState requirePlace(Live live, Present command) {
        Role role = command.actor().role();
        Optional<MemberState> memberState = Authority.of(command.office())
                .filter(there ->
                        command.actor().memberState().filter(there::equals).isPresent());
        boolean may = memberState.isPresent() && (role == Role.CONTROL_OFFICER || role == Role.SUPERVISOR);
        if (!may) {
            throw Refused.because(
                    Refused.Kind.FORBIDDEN,
                    "NOT_COMPETENT",
                    "Goods presented at " + command.office().value() + " are for a control officer there to take in.",
                    "Sign in as a control officer of the member state of presentation.");
        }
        return memberState.get();
    }

    static ConsignmentEvent revoked(Live live, RevokePresentation command) {
        Authority.requireConcerned(command.actor(), live, command.consignment());
        conflictIf(
                !live.movement().isPresented(),
                "NOT_PRESENTED",
                "The goods are not presented.",
                "See the timeline of the consignment.");
        MemberState memberState = Authority.PRESENTATION.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks().text("/reason", command.reason()));
        conflictIf(
                live.control().performed() || live.control().outcome() != Control.Outcome.OPEN,
                "CONTROL_PERFORMED",
                "The goods are controlled or released already.",
                "Leave the presentation as it is.");
        return new PresentationRevoked(command.consignment(), live.leading().mrn(), memberState, command.reason());
    }
}
