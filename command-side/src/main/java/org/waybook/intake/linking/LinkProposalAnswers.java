package org.waybook.intake.linking;

import java.util.List;
import java.util.Map;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.Authority;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Linking.Completeness;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.intake.FilingHistory;
import org.waybook.intake.linking.LinkProposals.Candidate;
import org.waybook.intake.linking.LinkProposals.Proposed;

/** Answers which master filings are proposed for a consignment, to those who may choose and those it concerns. */
final class LinkProposalAnswers {

    private final FilingHistory history;

    LinkProposalAnswers(FilingHistory history) {
        this.history = history;
    }

    /**
     * The proposals.
     *
     * @throws Refused when there is no such consignment, or it is not the actor's to see
     */
    Proposed proposals(ConsignmentId consignment, Actor actor) {
        Live live = history.consignment(consignment)
                .live()
                .filter(goods -> maySee(goods, actor))
                .orElseThrow(() -> Authority.unknown(consignment));
        return new Proposed(
                consignment.value(),
                words(live.linking().completeness()),
                live.linking().masterMrn().map(Mrn::value),
                live.linking().candidates().stream()
                        .map(candidate -> answer(consignment, candidate))
                        .toList());
    }

    private static Candidate answer(ConsignmentId consignment, LinkCandidate candidate) {
        String self = "/api/consignments/" + consignment.value() + "/link-proposals/"
                + candidate.mrn().value();
        List<String> reasons = candidate.reasons().stream().map(Enum::name).toList();
        return new Candidate(
                candidate.mrn().value(),
                candidate.score(),
                reasons,
                Map.of("acceptance", self + "/acceptance", "dismissal", self + "/dismissal"));
    }

    private static boolean maySee(Live live, Actor actor) {
        FilingHeader header = live.leading().particulars().header();
        return switch (actor.role()) {
            case TRADER -> actor.eori().filter(header.personsFiling()::contains).isPresent();
            case RISK_ANALYST, CONTROL_OFFICER, SUPERVISOR ->
                actor.memberState()
                        .filter(memberState -> Authority.concerned(live).contains(memberState)
                                || header.responsibleMemberState()
                                        .filter(memberState::equals)
                                        .isPresent())
                        .isPresent();
            case AUDITOR, STATISTICIAN, OPERATOR, SYSTEM -> false;
        };
    }

    private static String words(Completeness completeness) {
        return switch (completeness) {
            case Completeness.BeforeLoading ignored -> "BEFORE_LOADING";
            case Completeness.CompleteAlone ignored -> "COMPLETE_ALONE";
            case Completeness.PendingLinking ignored -> "PENDING_LINKING";
            case Completeness.PendingCompleteness ignored -> "PENDING_COMPLETENESS";
            case Completeness.NotComplete ignored -> "NOT_COMPLETE";
            case Completeness.Complete ignored -> "COMPLETE";
        };
    }
}
