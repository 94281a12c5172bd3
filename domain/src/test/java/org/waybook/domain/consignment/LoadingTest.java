package org.waybook.domain.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waybook.domain.Samples.BILL;
import static org.waybook.domain.Samples.MRN;
import static org.waybook.domain.Samples.NOON;
import static org.waybook.domain.consignment.Life.FR;
import static org.waybook.domain.consignment.Life.FR_ANALYST;
import static org.waybook.domain.consignment.Life.ID;
import static org.waybook.domain.consignment.Life.beforeLoading;
import static org.waybook.domain.consignment.Life.bySea;
import static org.waybook.domain.consignment.Life.declare;
import static org.waybook.domain.consignment.Life.later;
import static org.waybook.domain.consignment.Life.particulars;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.DoNotLoadTarget.Kind;
import org.waybook.domain.transport.ModeOfTransport;
import org.waybook.domain.validation.Finding;

class LoadingTest {

    private static final DoNotLoadTarget DOCUMENT = new DoNotLoadTarget(Kind.TRANSPORT_DOCUMENT, BILL.documentNumber());

    @Test
    void goodsByAirAreKeptFromLoadingWhileTheAnalysisBeforeLoadingIsOpen() { // DoNotLoadDetails
        assertThat(beforeLoading().when(forbid(NOON, DOCUMENT)))
                .containsExactly(new DoNotLoadIssued(ID, MRN, FR, List.of(DOCUMENT), "Seal broken"));
        assertThat(Life.announced(FilingType.F29, ModeOfTransport.AIR).refusal(forbid(NOON, DOCUMENT)))
                .isEqualTo("NO_OPEN_ANALYSIS");
    }

    @Test
    void goodsBySeaAreKeptFromLoadingUntilTheShipDeparts() {
        assertThat(bySea().when(forbid(NOON, DOCUMENT))).hasSize(1);
        assertThat(bySea().refusal(forbid(later(Duration.ofDays(2)), DOCUMENT))).isEqualTo("LOADED");
        assertThat(bySea().and(Life.arrive()).refusal(forbid(NOON, DOCUMENT))).isEqualTo("LOADED");
    }

    @Test
    void goodsByRoadAreNotKeptFromLoading() {
        assertThat(Life.announced(FilingType.F50, ModeOfTransport.ROAD).refusal(forbid(NOON, DOCUMENT)))
                .isEqualTo("MODE");
    }

    @Test
    void aReceptacleADocumentOrAContainerIsNamedThatTheConsignmentHas() {
        DoNotLoadTarget container = new DoNotLoadTarget(Kind.CONTAINER, "MSKU1234565");
        DoNotLoadTarget receptacle = new DoNotLoadTarget(Kind.RECEPTACLE, "CNBJSAFRCDGAAUN60001001010022");
        assertThat(bySea().refused(forbid(NOON, DOCUMENT, container)).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("TARGET_UNKNOWN", "/targets/1/id"));
        assertThat(bySea().when(forbid(NOON, receptacle))).hasSize(1);
        assertThat(bySea().refusal(forbid(NOON))).isEqualTo("CARDINALITY");
    }

    @Test
    void anAssessmentOfGoodsThatMustNotBeLoadedIsNotCompletedUntilAnAmendmentIsAnalysed() {
        Life forbidden = beforeLoading().and(forbid(NOON, DOCUMENT));
        assertThat(forbidden.refusal(Life.complete(AnalysisPhase.PRE_LOADING))).isEqualTo("NO_OPEN_ANALYSIS");
        assertThat(forbidden.live().assessment().doNotLoad()).containsExactly(DOCUMENT);
        Life mended = forbidden
                .and(declare(MRN, 2, particulars(FilingType.F32, ModeOfTransport.AIR, "Other")))
                .and(Life.eScreening(AnalysisPhase.PRE_LOADING, Life.DE_ANALYST))
                .and(Life.riskResult(AnalysisPhase.PRE_LOADING))
                .and(Life.complete(AnalysisPhase.PRE_LOADING));
        assertThat(mended.live().assessment().doNotLoad()).isEmpty();
    }

    @Test
    void goodsByAirThatMustNotBeLoadedStaySoWhenOnlyTheirArrivalIsAssessed() {
        Life arrivalAssessed = beforeLoading()
                .and(forbid(NOON, DOCUMENT))
                .and(declare(Life.OTHER_FILING, 1, particulars(FilingType.F29, ModeOfTransport.AIR, "Acme")))
                .and(Life.eScreening(AnalysisPhase.PRE_ARRIVAL, Life.DE_ANALYST))
                .and(Life.riskResult(AnalysisPhase.PRE_ARRIVAL))
                .and(Life.complete(AnalysisPhase.PRE_ARRIVAL));
        assertThat(arrivalAssessed.live().assessment().doNotLoad()).containsExactly(DOCUMENT);
    }

    private static IssueDoNotLoad forbid(Instant at, DoNotLoadTarget... targets) {
        return new IssueDoNotLoad(ID, List.of(targets), "Seal broken", FR_ANALYST, at);
    }
}
