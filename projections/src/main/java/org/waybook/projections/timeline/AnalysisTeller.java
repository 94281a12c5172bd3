package org.waybook.projections.timeline;

import static org.waybook.projections.timeline.ConsignmentTeller.told;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.AnalysisEvent;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Involvement;

/** Tells risk analysis. */
final class AnalysisTeller {

    private AnalysisTeller() {}

    static Told tell(AnalysisEvent event) {
        return switch (event) {
            case AnalysisRequested requested ->
                told(
                        requested,
                        "Analysis requested",
                        Words.capitalised(Words.code(requested.phase().name())) + " analysis "
                                + requested.analysis() + " is asked of "
                                + states(requested.involved()) + ", to be concluded by "
                                + requested.responsible().value() + " until " + Words.instant(requested.dueAt()) + ".");
            case InvolvedMemberStatesChanged changed ->
                told(
                        changed,
                        "Member states changed",
                        "The consignment concerns " + states(changed.involved()) + "; before: "
                                + states(changed.before()) + ".");
            case EScreeningResultSubmitted result ->
                told(
                        result,
                        "E-screening result",
                        result.memberState().value() + (result.update() ? " updated" : " gave")
                                + " its result of analysis " + result.analysis() + ".");
            case EScreeningOverdue overdue ->
                told(
                        overdue,
                        "E-screening overdue",
                        "No result in time of analysis " + overdue.analysis() + " from "
                                + values(overdue.memberStates()) + ".");
            case RiskResultSubmitted result ->
                told(
                        result,
                        "Risk result",
                        result.memberState().value() + (result.update() ? " updated" : " gave")
                                + " the risk result of analysis " + result.analysis() + ".");
            case RiskAnalysisOverdue overdue ->
                told(
                        overdue,
                        "Risk analysis overdue",
                        overdue.memberState().value() + " did not conclude analysis " + overdue.analysis()
                                + " in time.");
            case AssessmentCompleted completed ->
                told(
                        completed,
                        "Assessment complete",
                        completed.memberState().value() + " completed the "
                                + Words.code(completed.phase().name()) + " assessment.");
            case ControlRecommended recommended ->
                told(
                        recommended,
                        "Control recommended",
                        recommended.memberState().value() + " recommends a control in "
                                + recommended.memberStateOfControl().value() + Words.reason(recommended.reason()));
            case DoNotLoadIssued issued ->
                told(
                        issued,
                        "Do not load",
                        issued.memberState().value() + " forbids to load " + targets(issued.targets())
                                + Words.reason(issued.reason()));
        };
    }

    private static String states(List<Involvement> involved) {
        return values(involved.stream().map(Involvement::memberState).toList());
    }

    private static String values(Collection<? extends TextValue> some) {
        return some.isEmpty() ? "none" : some.stream().map(TextValue::value).collect(Collectors.joining(", "));
    }

    private static String targets(List<DoNotLoadTarget> targets) {
        return targets.stream()
                .map(target -> Words.code(target.kind().name()) + " " + target.id())
                .collect(Collectors.joining(", "));
    }
}
