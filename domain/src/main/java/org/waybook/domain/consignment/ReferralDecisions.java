package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflict;
import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.List;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.party.Eori;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.Checks;

/** What customs may ask of those who filed, and how they answer. */
final class ReferralDecisions {

    /** The most details of one referral (IE4Q04). */
    static final int DETAILS_MAX = 999;

    private ReferralDecisions() {}

    static List<ConsignmentEvent> decide(ConsignmentState state, ReferralCommand command) {
        return switch (command) {
            case IssueReferral issue -> List.of(issued(Requirements.live(state, command.consignment()), issue));
            case AnswerReferral answer -> List.of(answered(Requirements.live(state, command.consignment()), answer));
            case CloseReferral close -> closed(Requirements.live(state, command.consignment()), close);
            case EndReferral end -> state.live().map(live -> ended(live, end)).orElse(List.of());
        };
    }

    private static ConsignmentEvent issued(Live live, IssueReferral command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks()
                .count("/details", command.details().size(), 1, DETAILS_MAX)
                .each("/details", command.details(), (checks, pointer, detail) -> detail.check(checks, pointer))
                .unless(
                        command.answerBy().isAfter(command.at()),
                        "ANSWER_BY",
                        "/answerBy",
                        "The time to answer, " + command.answerBy() + ", has passed.",
                        "Leave time to answer."));
        conflictIf(
                live.assessment().referral(command.reference()).isPresent(),
                "REFERENCE_IN_USE",
                "The consignment has a referral " + command.reference().value() + " already.",
                "Use another reference.");
        requireAnalysis(live, command.type());
        Declared asked = live.leading();
        return new ReferralIssued(
                command.consignment(),
                asked.mrn(),
                command.reference(),
                command.type(),
                memberState,
                personFiling(asked.particulars().header()),
                command.details(),
                command.answerBy());
    }

    /** Referrals belong to an analysis that is open; screening is asked for by air before loading only (IE3Q03). */
    private static void requireAnalysis(Live live, ReferralType type) {
        boolean beforeLoading =
                live.assessment().open(AnalysisPhase.PRE_LOADING).isPresent();
        switch (type) {
            case RFS -> {
                ModeOfTransport mode = live.leading().particulars().header().modeOfTransport();
                boolean byAir = mode == ModeOfTransport.AIR || mode == ModeOfTransport.MAIL;
                conflictIf(
                        !byAir || !beforeLoading,
                        "RFS_BEFORE_LOADING",
                        "Screening is asked for by air, while the analysis before loading is open.",
                        "Ask for information, or recommend a control.");
            }
            case RFI, RFA -> {
                boolean open = beforeLoading
                        || live.assessment().open(AnalysisPhase.PRE_ARRIVAL).isPresent();
                conflictIf(
                        !open,
                        "NO_OPEN_ANALYSIS",
                        "No analysis of the consignment is open.",
                        "See the timeline of the consignment for what became of it.");
            }
        }
    }

    private static Eori personFiling(FilingHeader header) {
        return header.representative()
                .flatMap(Party::identificationNumber)
                .or(() -> header.declarant().identificationNumber())
                .orElseThrow(() ->
                        conflict("NO_ADDRESSEE", "The filing names nobody with an EORI.", "Turn to the carrier."));
    }

    private static ConsignmentEvent answered(Live live, AnswerReferral command) {
        Referral referral = referral(live, command);
        FilingHeader header = live.declarations()
                .of(referral.mrn())
                .orElseGet(live::leading)
                .particulars()
                .header();
        requireAddressee(header, referral, command);
        Checks checks = new Checks();
        command.answer().check(checks);
        Requirements.valid(checks);
        conflictIf(
                !referral.isOpen(),
                "REFERRAL_" + referral.status(),
                "The referral waits for no answer any more.",
                "Wait for another referral.");
        boolean fits =
                switch (command.answer()) {
                    case ReferralAnswer.Information ignored -> referral.type() == ReferralType.RFI;
                    case ReferralAnswer.Screening ignored -> referral.type() == ReferralType.RFS;
                    case ReferralAnswer.Amendment ignored -> false;
                };
        conflictIf(
                !fits,
                "ANSWER_TYPE",
                "A referral " + referral.type() + " is not answered so.",
                switch (referral.type()) {
                    case RFI -> "Answer with information (IE3R02).";
                    case RFA -> "Amend filing " + referral.mrn().value() + ".";
                    case RFS -> "Answer with a screening result (IE3R03).";
                });
        return new ReferralAnswered(command.consignment(), referral.mrn(), referral.reference(), command.answer());
    }

    private static void requireAddressee(FilingHeader header, Referral referral, AnswerReferral command) {
        Stream<Eori> may = Stream.concat(header.personsFiling().stream(), Stream.of(referral.addressee()));
        if (command.actor().eori().filter(eori -> may.anyMatch(eori::equals)).isEmpty()) {
            Filing.requirePersonFiling(header, command.actor());
        }
    }

    private static List<ConsignmentEvent> closed(Live live, CloseReferral command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks().text("/remark", command.remark()));
        Referral referral = referral(live, command);
        return referral.status() == Referral.Status.CLOSED
                ? List.of()
                : List.of(new ReferralClosed(
                        command.consignment(), referral.mrn(), referral.reference(), memberState, command.remark()));
    }

    private static List<ConsignmentEvent> ended(Live live, EndReferral command) {
        return live.assessment()
                .referral(command.reference())
                .filter(referral -> referral.status() == Referral.Status.OPEN)
                .<List<ConsignmentEvent>>map(referral ->
                        List.of(new ReferralOverdue(command.consignment(), referral.mrn(), referral.reference())))
                .orElse(List.of());
    }

    private static Referral referral(Live live, ReferralCommand command) {
        return live.assessment()
                .referral(command.reference())
                .orElseThrow(() -> Refused.because(
                        Refused.Kind.UNKNOWN,
                        "REFERRAL_UNKNOWN",
                        "The consignment has no referral " + command.reference().value() + ".",
                        "Check the reference."));
    }
}
