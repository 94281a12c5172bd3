package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflict;
import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.EndAnalysis;
import org.waybook.domain.consignment.AnalysisCommand.EndEScreening;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.validation.Checks;

/** What becomes of the results of risk analysis. */
final class AnalysisDecisions {

    /** The most results of one message that are taken, so that a commit stays bounded (the schema admits 99,999). */
    static final int RESULTS_MAX = 999;

    /** The most kinds of control that are recommended or decided at once. */
    static final int CONTROLS_MAX = 9;

    private static final int NAME_LENGTH_MAX = 70;

    private AnalysisDecisions() {}

    static List<ConsignmentEvent> decide(ConsignmentState state, AnalysisCommand command) {
        return switch (command) {
            case SubmitEScreening submit -> List.of(eScreening(live(state, command), submit));
            case SubmitRiskResult submit -> List.of(riskResult(live(state, command), submit));
            case CompleteAssessment complete -> List.of(completed(live(state, command), complete));
            case RecommendControl recommend -> List.of(recommended(live(state, command), recommend));
            case IssueDoNotLoad issue -> List.of(LoadingDecisions.forbidden(live(state, command), issue));
            case EndEScreening end ->
                state.live().map(live -> eScreeningEnded(live, end)).orElse(List.of());
            case EndAnalysis end ->
                state.live().map(live -> analysisEnded(live, end)).orElse(List.of());
        };
    }

    private static Live live(ConsignmentState state, AnalysisCommand command) {
        return Requirements.live(state, command.consignment());
    }

    private static ConsignmentEvent eScreening(Live live, SubmitEScreening command) {
        MemberState memberState = Authority.INVOLVED.require(command.actor(), live, command.consignment());
        Requirements.valid(checks(command.analyst(), command.category(), command.results()));
        Analysis analysis = open(live, command.phase());
        conflictIf(
                !analysis.involves(memberState),
                "NOT_ASKED",
                "Analysis " + analysis.number() + " does not ask " + memberState.value() + ".",
                "Wait for an analysis that does.");
        return new EScreeningResultSubmitted(
                command.consignment(),
                mrn(live),
                analysis.number(),
                memberState,
                command.analyst(),
                command.category(),
                command.results(),
                command.recommendations().stream().distinct().toList(),
                analysis.screened().contains(memberState));
    }

    private static ConsignmentEvent riskResult(Live live, SubmitRiskResult command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Requirements.valid(checks(command.analyst(), command.category(), command.results()));
        Analysis analysis = open(live, command.phase());
        return new RiskResultSubmitted(
                command.consignment(),
                mrn(live),
                analysis.number(),
                memberState,
                command.analyst(),
                command.category(),
                command.results(),
                analysis.conclusion() == Analysis.Conclusion.GIVEN);
    }

    private static ConsignmentEvent completed(Live live, CompleteAssessment command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Analysis analysis = open(live, command.phase());
        conflictIf(
                live.assessment().hasOpenReferral(),
                "REFERRAL_OPEN",
                "A referral still waits for its answer.",
                "Wait for the answer, or close the referral.");
        conflictIf(
                !analysis.awaited().isEmpty(),
                "E_SCREENING_AWAITED",
                "The results of these member states are awaited until " + analysis.eScreeningDueAt() + ": "
                        + analysis.awaited().stream().map(TextValue::value).collect(Collectors.joining(", ")) + ".",
                "Wait for them, or until their time has run out.");
        conflictIf(
                analysis.conclusion() != Analysis.Conclusion.GIVEN,
                "RISK_RESULT_MISSING",
                "The responsible member state has not given its result.",
                "Submit the risk result first.");
        return new AssessmentCompleted(
                command.consignment(), mrn(live), analysis.number(), analysis.phase(), memberState);
    }

    private static ConsignmentEvent recommended(Live live, RecommendControl command) {
        MemberState memberState = Authority.RESPONSIBLE.require(command.actor(), live, command.consignment());
        Checks checks = new Checks()
                .text("/reason", command.reason())
                .count("/controls", command.controls().size(), 1, CONTROLS_MAX);
        command.place().check(checks, "/place");
        Requirements.valid(checks);
        conflictIf(
                live.control().decided().isPresent(),
                "CONTROL_DECIDED",
                "Whether to control is already decided.",
                "Turn to the member state that decided.");
        return new ControlRecommended(
                command.consignment(),
                mrn(live),
                memberState,
                command.memberStateOfControl(),
                command.place(),
                command.controls(),
                command.reason());
    }

    private static List<ConsignmentEvent> eScreeningEnded(Live live, EndEScreening command) {
        return live.assessment()
                .numbered(command.analysis())
                .filter(analysis -> analysis.isOpen() && !analysis.awaited().isEmpty())
                .<List<ConsignmentEvent>>map(analysis -> List.of(
                        new EScreeningOverdue(command.consignment(), mrn(live), analysis.number(), analysis.awaited())))
                .orElse(List.of());
    }

    private static List<ConsignmentEvent> analysisEnded(Live live, EndAnalysis command) {
        return live.assessment()
                .numbered(command.analysis())
                .filter(analysis -> analysis.isOpen() && analysis.conclusion() == Analysis.Conclusion.AWAITED)
                .<List<ConsignmentEvent>>map(analysis -> List.of(new RiskAnalysisOverdue(
                        command.consignment(), mrn(live), analysis.number(), analysis.responsible())))
                .orElse(List.of());
    }

    private static Analysis open(Live live, AnalysisPhase phase) {
        return live.assessment()
                .open(phase)
                .orElseThrow(() -> conflict(
                        "NO_OPEN_ANALYSIS",
                        "No " + phase.name().toLowerCase(Locale.ROOT).replace('_', '-') + " analysis is open.",
                        "See the timeline of the consignment for what became of it."));
    }

    private static Checks checks(RiskAnalyst analyst, String category, List<RiskResult> results) {
        return new Checks()
                .text("/analyst/name", analyst.name(), NAME_LENGTH_MAX)
                .text("/analyst/contact", analyst.contact())
                .code("/category", "CL736", category, "[A-Z]", "Give one capital letter, such as F.")
                .count("/results", results.size(), 1, RESULTS_MAX)
                .each("/results", results, (checks, pointer, result) -> result.check(checks, pointer));
    }

    static Mrn mrn(Live live) {
        return live.leading().mrn();
    }
}
