package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.consignment.Life.DE;
import static org.waybook.domain.consignment.Life.DE_ANALYST;
import static org.waybook.domain.consignment.Life.FI_ANALYST;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.PORT;
import static org.waybook.domain.consignment.Life.beforeLoading;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.consignment.Life.complete;
import static org.waybook.domain.consignment.Life.declare;
import static org.waybook.domain.consignment.Life.eScreening;
import static org.waybook.domain.consignment.Life.particulars;
import static org.waybook.domain.consignment.Life.referral;
import static org.waybook.domain.consignment.Life.result;
import static org.waybook.domain.consignment.Life.riskResult;
import static org.waybook.domain.risk.AnalysisPhase.PRE_ARRIVAL;
import static org.waybook.domain.risk.AnalysisPhase.PRE_LOADING;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisTrigger;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.Finding;

class AnalysisTest {

    private static final Life CONCLUDED =
            bySea().and(eScreening(PRE_ARRIVAL, DE_ANALYST)).and(riskResult(PRE_ARRIVAL));

    @Test
    void anAnnouncementIsTwoEventsSoThatManyHousesAreSpreadFast() {
        List<ConsignmentEvent> events = new Life(new ConsignmentState.NotAnnounced())
                .when(declare(MRN, 1, particulars(FilingType.F32, ModeOfTransport.AIR, "Acme")));
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(ConsignmentAnnounced.class);
        assertThat(events.getLast()).isInstanceOfSatisfying(AnalysisRequested.class, requested -> {
            assertThat(requested.phase()).isEqualTo(PRE_LOADING);
            assertThat(requested.trigger()).isEqualTo(AnalysisTrigger.ANNOUNCED);
            assertThat(requested.responsible()).isEqualTo(FR);
            assertThat(requested.involved())
                    .extracting(one -> one.memberState())
                    .containsExactly(FR, DE);
        });
    }

    @Test
    void anAcceptedAmendmentIsAnalysedAgainAndSupersedesTheOpenAnalysis() { // AFT03
        Life amended = bySea().and(declare(MRN, 2, particulars(FilingType.F10, ModeOfTransport.SEA, "Other")));
        assertThat(amended.live().assessment().analyses())
                .extracting(Analysis::number, Analysis::status)
                .containsExactly(tuple(1, Analysis.Status.SUPERSEDED), tuple(2, Analysis.Status.OPEN));
    }

    @Test
    void anAmendmentThatOnlyStatesItAnewIsNotAnalysed() {
        ConsignmentParticulars before = particulars(FilingType.F10, ModeOfTransport.SEA, "Acme");
        assertThat(bySea().when(declare(MRN, 2, before))).isEmpty();
    }

    @Test
    void anAmendmentOfTheDestinationChangesWhomItConcerns() {
        ConsignmentParticulars before = particulars(FilingType.F10, ModeOfTransport.SEA, "Acme");
        ConsignmentParticulars after =
                new ConsignmentParticulars(before.header(), Life.deliveredTo("FI", before.consignment()));
        List<ConsignmentEvent> events = bySea().when(declare(MRN, 2, after));
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        ConsignmentAmended.class, InvolvedMemberStatesChanged.class, AnalysisRequested.class);
        Life amended = new Life(Consignment.evolve(bySea().state(), events));
        assertThat(amended.when(eScreening(PRE_ARRIVAL, FI_ANALYST))).hasSize(1);
        assertThat(amended.refused(eScreening(PRE_ARRIVAL, DE_ANALYST)).kind()).isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void thePreArrivalFilingIsAnalysedBesideTheOneBeforeLoading() {
        ConsignmentParticulars arrival = particulars(FilingType.F29, ModeOfTransport.AIR, "Acme");
        Life supplemented = beforeLoading().and(declare(Life.OTHER_FILING, 1, arrival));
        assertThat(supplemented.live().assessment().open(PRE_LOADING)).isPresent();
        assertThat(supplemented.live().assessment().open(PRE_ARRIVAL)).isPresent();
        assertThat(supplemented.live().declarations().filings()).containsExactly(MRN, Life.OTHER_FILING);
    }

    @Test
    void anInvolvedMemberStateGivesItsOwnResultAndMayUpdateIt() {
        assertThat(bySea().when(eScreening(PRE_ARRIVAL, DE_ANALYST)))
                .singleElement()
                .isInstanceOfSatisfying(EScreeningResultSubmitted.class, result -> {
                    assertThat(result.memberState()).isEqualTo(DE);
                    assertThat(result.update()).isFalse();
                });
        assertThat(bySea().and(eScreening(PRE_ARRIVAL, DE_ANALYST)).when(eScreening(PRE_ARRIVAL, DE_ANALYST)))
                .singleElement()
                .isInstanceOfSatisfying(EScreeningResultSubmitted.class, result -> assertThat(result.update())
                        .isTrue());
    }

    @Test
    void theRiskResultMayBeUpdatedWhileTheAnalysisIsOpen() {
        assertThat(CONCLUDED.when(riskResult(PRE_ARRIVAL)))
                .singleElement()
                .isInstanceOfSatisfying(RiskResultSubmitted.class, result -> assertThat(result.update())
                        .isTrue());
        assertThat(CONCLUDED.and(complete(PRE_ARRIVAL)).refusal(riskResult(PRE_ARRIVAL)))
                .isEqualTo("NO_OPEN_ANALYSIS");
    }

    @Test
    void aRiskResultKeepsItsBounds() { // IE4S02
        RiskResult result = new RiskResult(
                "AB",
                Optional.of("AREA"),
                Optional.of("HIGH"),
                Optional.of("C".repeat(18)),
                "12",
                Optional.of("x".repeat(513)),
                Collections.nCopies(10, "/x"));
        SubmitRiskResult command =
                new SubmitRiskResult(ID, PRE_ARRIVAL, new RiskAnalyst(" ", ""), "f", List.of(result), FR_ANALYST);
        assertThat(bySea().refused(command).findings())
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/analyst/name",
                        "/analyst/contact",
                        "/category",
                        "/results/0/type",
                        "/results/0/riskArea",
                        "/results/0/riskLevel",
                        "/results/0/criteriaId",
                        "/results/0/resultCode",
                        "/results/0/text",
                        "/results/0/pointers");
        SubmitRiskResult many = new SubmitRiskResult(
                ID, PRE_ARRIVAL, Life.ANALYST, "F", Collections.nCopies(1_000, result()), FR_ANALYST);
        assertThat(bySea().refusal(many)).isEqualTo("CARDINALITY");
    }

    @Test
    void anAssessmentIsCompleteOnceAllHaveSpoken() {
        assertThat(CONCLUDED.when(complete(PRE_ARRIVAL)))
                .containsExactly(new AssessmentCompleted(ID, MRN, 1, PRE_ARRIVAL, FR));
    }

    @Test
    void anAssessmentIsNotCompleteWhileAReferralIsOpen() {
        assertThat(CONCLUDED.and(referral(ReferralType.RFI)).refusal(complete(PRE_ARRIVAL)))
                .isEqualTo("REFERRAL_OPEN");
    }

    @Test
    void anAssessmentWaitsForInvolvedMemberStatesUntilTheirTimeHasRunOut() {
        Life silent = bySea().and(riskResult(PRE_ARRIVAL));
        assertThat(silent.refusal(complete(PRE_ARRIVAL))).isEqualTo("E_SCREENING_AWAITED");
        assertThat(silent.when(new EndEScreening(ID, 1)))
                .containsExactly(new EScreeningOverdue(ID, MRN, 1, List.of(DE)));
        assertThat(silent.and(new EndEScreening(ID, 1)).when(complete(PRE_ARRIVAL)))
                .hasSize(1);
    }

    @Test
    void anAssessmentNeedsTheResultOfTheResponsibleMemberState() {
        assertThat(bySea().and(eScreening(PRE_ARRIVAL, DE_ANALYST)).refusal(complete(PRE_ARRIVAL)))
                .isEqualTo("RISK_RESULT_MISSING");
    }

    @Test
    void timersThatRunOutInVainDoNoHarm() {
        assertThat(bySea().and(eScreening(PRE_ARRIVAL, DE_ANALYST)).when(new EndEScreening(ID, 1)))
                .isEmpty();
        assertThat(bySea().when(new EndEScreening(ID, 7))).isEmpty();
        assertThat(bySea().and(riskResult(PRE_ARRIVAL)).when(new EndAnalysis(ID, 1)))
                .isEmpty();
        assertThat(bySea().when(new EndAnalysis(ID, 1))).containsExactly(new RiskAnalysisOverdue(ID, MRN, 1, FR));
        assertThat(bySea().and(new EndAnalysis(ID, 1)).when(new EndAnalysis(ID, 1)))
                .isEmpty();
        assertThat(new Life(new ConsignmentState.NotAnnounced()).when(new EndAnalysis(ID, 1)))
                .isEmpty();
    }

    @Test
    void aLateResultStillCounts() {
        Life overdue = bySea().and(new EndEScreening(ID, 1)).and(new EndAnalysis(ID, 1));
        assertThat(overdue.and(eScreening(PRE_ARRIVAL, DE_ANALYST))
                        .and(riskResult(PRE_ARRIVAL))
                        .when(complete(PRE_ARRIVAL)))
                .hasSize(1);
    }

    @Test
    void theResponsibleMemberStateRecommendsAControl() {
        RecommendControl command =
                new RecommendControl(ID, DE, PORT, List.of(new ControlType("30")), "Weight does not fit", FR_ANALYST);
        assertThat(bySea().when(command))
                .singleElement()
                .isInstanceOfSatisfying(
                        ControlRecommended.class, recommended -> assertThat(recommended.memberStateOfControl())
                                .isEqualTo(DE));
    }

    @Test
    void thereAreNeverTwoOpenAnalysesOfAPhase() {
        Life life = bySea();
        for (int version = 2; version < 6; version++) {
            life = life.and(
                    declare(MRN, version, particulars(FilingType.F10, ModeOfTransport.SEA, "Consignee " + version)));
            Stream<Analysis> open = life.live().assessment().analyses().stream().filter(Analysis::isOpen);
            assertThat(open).hasSize(1);
        }
    }
}
