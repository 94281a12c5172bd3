package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.CARRIER;
import static org.waybook.domain.Samples.DECLARANT;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.Samples.STRANGER;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.REFERENCE;
import static org.waybook.domain.consignment.Life.beforeLoading;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.consignment.Life.declare;
import static org.waybook.domain.consignment.Life.particulars;
import static org.waybook.domain.consignment.Life.referral;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.Samples;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.CloseReferral;
import org.waybook.domain.consignment.ReferralCommand.EndReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.ScreeningResult;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.Finding;

class ReferralTest {

    private static final ReferralAnswer.Information BAMBOO =
            new ReferralAnswer.Information(Optional.of("Bamboo."), List.of());

    @Test
    void aReferralGoesToThePersonFiling() {
        assertThat(bySea().when(referral(ReferralType.RFI)))
                .singleElement()
                .isInstanceOfSatisfying(ReferralIssued.class, issued -> {
                    assertThat(issued.addressee()).isEqualTo(CARRIER);
                    assertThat(issued.memberState()).isEqualTo(FR);
                    assertThat(issued.mrn()).isEqualTo(MRN);
                });
    }

    @Test
    void aReferralHasOneTo999DetailsThatAskForSomething() { // IE4Q04
        ReferralDetail empty = new ReferralDetail(Optional.empty(), List.of(), Optional.empty(), List.of());
        assertThat(bySea().refused(asking(List.of())).findings())
                .extracting(Finding::pointer)
                .containsExactly("/details");
        assertThat(bySea().refused(asking(List.of(empty))).findings())
                .extracting(Finding::pointer)
                .containsExactly("/details/0");
        ReferralDetail sound = referral(ReferralType.RFI).details().getFirst();
        assertThat(bySea().when(asking(Collections.nCopies(999, sound)))).hasSize(1);
        assertThat(bySea().refusal(asking(Collections.nCopies(1_000, sound)))).isEqualTo("CARDINALITY");
    }

    @Test
    void aReferralLeavesTimeToAnswer() {
        IssueReferral late = new IssueReferral(
                ID, REFERENCE, ReferralType.RFI, referral(ReferralType.RFI).details(), NOON, FR_ANALYST, NOON);
        assertThat(bySea().refusal(late)).isEqualTo("ANSWER_BY");
    }

    @Test
    void aReferenceIsUsedOnce() {
        assertThat(bySea().and(referral(ReferralType.RFI)).refusal(referral(ReferralType.RFA)))
                .isEqualTo("REFERENCE_IN_USE");
    }

    @Test
    void screeningIsAskedForByAirBeforeLoadingOnly() { // IE3Q03
        assertThat(beforeLoading().when(referral(ReferralType.RFS))).hasSize(1);
        assertThat(bySea().refusal(referral(ReferralType.RFS))).isEqualTo("RFS_BEFORE_LOADING");
        Life byAirBeforeArrival = Life.announced(FilingType.F29, ModeOfTransport.AIR);
        assertThat(byAirBeforeArrival.refusal(referral(ReferralType.RFS))).isEqualTo("RFS_BEFORE_LOADING");
    }

    @Test
    void nothingIsAskedOnceTheAssessmentIsComplete() {
        Life complete = bySea().and(Life.eScreening(AnalysisPhase.PRE_ARRIVAL, Life.DE_ANALYST))
                .and(Life.riskResult(AnalysisPhase.PRE_ARRIVAL))
                .and(Life.complete(AnalysisPhase.PRE_ARRIVAL));
        assertThat(complete.refusal(referral(ReferralType.RFI))).isEqualTo("NO_OPEN_ANALYSIS");
    }

    @Test
    void aRequestForInformationIsAnsweredWithInformation() { // IE3R02
        Life asked = bySea().and(referral(ReferralType.RFI));
        assertThat(asked.when(answer(BAMBOO))).containsExactly(new ReferralAnswered(ID, MRN, REFERENCE, BAMBOO));
        assertThat(asked.refusal(answer(screening("XRY", "EDD")))).isEqualTo("ANSWER_TYPE");
        ReferralAnswer nothing = new ReferralAnswer.Information(Optional.empty(), List.of());
        assertThat(asked.refusal(answer(nothing))).isEqualTo("MISSING");
        assertThat(asked.and(answer(BAMBOO)).refusal(answer(BAMBOO))).isEqualTo("REFERRAL_ANSWERED");
    }

    @Test
    void aScreeningResultNamesTwoToNineMethods() { // IE3R03
        Life asked = beforeLoading().and(referral(ReferralType.RFS));
        assertThat(asked.when(answer(screening("XRY", "EDD")))).hasSize(1);
        assertThat(asked.refusal(answer(screening("XRY")))).isEqualTo("CARDINALITY");
        assertThat(asked.refusal(answer(screening("XRY", "XRY")))).isEqualTo("HRCM");
        assertThat(asked.refusal(answer(screening("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"))))
                .isEqualTo("CARDINALITY");
    }

    @Test
    void aRequestForAmendmentIsAnsweredByAnAmendment() {
        Life asked = bySea().and(referral(ReferralType.RFA));
        assertThat(asked.refusal(answer(BAMBOO))).isEqualTo("ANSWER_TYPE");
        List<ConsignmentEvent> events =
                asked.when(declare(MRN, 2, particulars(FilingType.F10, ModeOfTransport.SEA, "Other")));
        assertThat(events).contains(new ReferralAnswered(ID, MRN, REFERENCE, new ReferralAnswer.Amendment(MRN, 2)));
    }

    @Test
    void onlyWhoFiledAnswers() {
        Life asked = bySea().and(referral(ReferralType.RFI));
        AnswerReferral command = new AnswerReferral(ID, REFERENCE, BAMBOO, Actor.trader("stranger", STRANGER));
        assertThat(asked.refused(command).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void anOverdueReferralStaysOpenUntilItIsAnsweredOrClosed() {
        Life overdue = bySea().and(referral(ReferralType.RFI)).and(new EndReferral(ID, REFERENCE));
        assertThat(bySea().and(referral(ReferralType.RFI)).when(new EndReferral(ID, REFERENCE)))
                .containsExactly(new ReferralOverdue(ID, MRN, REFERENCE));
        assertThat(overdue.live().assessment().hasOpenReferral()).isTrue();
        assertThat(overdue.when(answer(BAMBOO))).hasSize(1);
        CloseReferral close = new CloseReferral(ID, REFERENCE, Optional.of("No answer"), FR_ANALYST);
        assertThat(overdue.when(close))
                .containsExactly(new ReferralClosed(ID, MRN, REFERENCE, FR, Optional.of("No answer")));
        assertThat(overdue.and(close).when(close)).isEmpty();
        assertThat(overdue.and(close).refusal(answer(BAMBOO))).isEqualTo("REFERRAL_CLOSED");
    }

    @Test
    void aTimerOfAnAnsweredReferralDoesNoHarm() {
        Life answered = bySea().and(referral(ReferralType.RFI)).and(answer(BAMBOO));
        assertThat(answered.when(new EndReferral(ID, REFERENCE))).isEmpty();
        assertThat(bySea().when(new EndReferral(ID, REFERENCE))).isEmpty();
    }

    private static IssueReferral asking(List<ReferralDetail> details) {
        IssueReferral sound = referral(ReferralType.RFI);
        return new IssueReferral(ID, REFERENCE, ReferralType.RFI, details, sound.answerBy(), FR_ANALYST, NOON);
    }

    private static AnswerReferral answer(ReferralAnswer answer) {
        return new AnswerReferral(ID, REFERENCE, answer, DECLARANT);
    }

    private static ReferralAnswer screening(String... methods) {
        return new ReferralAnswer.Screening(new ScreeningResult(
                "1",
                List.of(methods),
                Optional.empty(),
                Optional.of(Samples.company("Jean Legrand", Optional.empty())),
                Optional.empty(),
                List.of(),
                List.of()));
    }
}
