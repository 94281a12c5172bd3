package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.LinkingCommand.AcceptLink;
import org.waybook.domain.consignment.LinkingCommand.DismissLink;
import org.waybook.domain.consignment.LinkingEvent.LinkAccepted;
import org.waybook.domain.consignment.LinkingEvent.LinkDismissed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;

/** Whether somebody may choose among the master filings that were proposed, and what follows (PET12). */
final class ProposalDecisions {

    private ProposalDecisions() {}

    static LinkAccepted accepted(Live live, AcceptLink command) {
        Optional<MemberState> by = requireMayChoose(live, command.actor(), command.consignment());
        requireProposed(live, command.masterMrn());
        return new LinkAccepted(command.consignment(), live.leading().mrn(), command.masterMrn(), by);
    }

    static List<ConsignmentEvent> dismiss(Live live, DismissLink command) {
        Optional<MemberState> by = requireMayChoose(live, command.actor(), command.consignment());
        requireProposed(live, command.masterMrn());
        return List.of(new LinkDismissed(command.consignment(), live.leading().mrn(), command.masterMrn(), by));
    }

    /** The person filing knows its carrier; an analyst of the responsible member state decides for the others. */
    private static Optional<MemberState> requireMayChoose(Live live, Actor actor, ConsignmentId consignment) {
        boolean isPersonFiling = actor.eori()
                .filter(live.leading().particulars().header().personsFiling()::contains)
                .isPresent();
        if (isPersonFiling) {
            return Optional.empty();
        }
        return responsible(live, actor).or(() -> Optional.of(Authority.RESPONSIBLE.require(actor, live, consignment)));
    }

    /** While nothing is analysed yet, the member state that received the filing is responsible. */
    private static Optional<MemberState> responsible(Live live, Actor actor) {
        boolean decides = actor.role() == Role.RISK_ANALYST || actor.role() == Role.SUPERVISOR;
        return live.assessment()
                .responsible()
                .or(() -> live.leading().particulars().header().responsibleMemberState())
                .filter(memberState -> decides && actor.memberState().equals(Optional.of(memberState)));
    }

    private static void requireProposed(Live live, Mrn master) {
        conflictIf(
                live.linking().masterMrn().isPresent(),
                "ALREADY_LINKED",
                "The consignment is linked to a master filing already.",
                "See the timeline of the consignment.");
        conflictIf(
                live.linking().candidates().stream()
                        .noneMatch(candidate -> candidate.mrn().equals(master)),
                "LINK_NOT_PROPOSED",
                "Filing " + master.value() + " is not among the proposals.",
                "Read the proposals again and choose one of them.");
    }
}
