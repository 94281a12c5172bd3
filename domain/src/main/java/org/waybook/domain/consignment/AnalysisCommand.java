package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;

/** What is wanted of the risk analysis of a consignment. */
public sealed interface AnalysisCommand extends ConsignmentCommand {

    /** Record the result of an involved member state (IE4S01), the actor's. */
    record SubmitEScreening(
            ConsignmentId consignment,
            AnalysisPhase phase,
            RiskAnalyst analyst,
            String category,
            List<RiskResult> results,
            List<Recommendation> recommendations,
            Actor actor)
            implements AnalysisCommand {}

    /** Record the result of the responsible member state (IE4S02). */
    record SubmitRiskResult(
            ConsignmentId consignment,
            AnalysisPhase phase,
            RiskAnalyst analyst,
            String category,
            List<RiskResult> results,
            Actor actor)
            implements AnalysisCommand {}

    /** The time of the involved member states has run out; harmless where they answered. */
    record EndEScreening(ConsignmentId consignment, int analysis) implements AnalysisCommand {}

    /** The time of the responsible member state has run out; harmless where it concluded. */
    record EndAnalysis(ConsignmentId consignment, int analysis) implements AnalysisCommand {}

    /** Conclude an analysis (IE4N04). */
    record CompleteAssessment(ConsignmentId consignment, AnalysisPhase phase, Actor actor) implements AnalysisCommand {}

    /** Recommend a control. */
    record RecommendControl(
            ConsignmentId consignment,
            MemberState memberStateOfControl,
            PlaceOfControl place,
            List<ControlType> controls,
            String reason,
            Actor actor)
            implements AnalysisCommand {}

    /**
     * Forbid the loading (IE4Q03).
     *
     * @param at when it is wanted: nothing is forbidden once the goods are loaded
     */
    record IssueDoNotLoad(
            ConsignmentId consignment, List<DoNotLoadTarget> targets, String reason, Actor actor, Instant at)
            implements AnalysisCommand {}
}
