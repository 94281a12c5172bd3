package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.List;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.AnalysisTrigger;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Involvement;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;

/** What the risk analysis of a consignment asks, finds and concludes. */
public sealed interface AnalysisEvent extends ConsignmentEvent {

    /**
     * The member states are asked for their analysis (IE4Q01, IE4Q02). An analysis of the same phase that is still open
     * is superseded.
     *
     * @param mrn of the filing that made it necessary
     * @param analysis its number, from 1 on
     * @param responsible the member state that concludes it
     * @param involved those it concerns and why, the responsible one among them
     * @param trigger what made it necessary
     * @param eScreeningDueAt by when the involved member states answer, UTC (PET08)
     * @param dueAt by when the responsible member state answers, UTC
     */
    record AnalysisRequested(
            ConsignmentId consignment,
            Mrn mrn,
            int analysis,
            AnalysisPhase phase,
            MemberState responsible,
            List<Involvement> involved,
            AnalysisTrigger trigger,
            Instant eScreeningDueAt,
            Instant dueAt)
            implements AnalysisEvent {
        public AnalysisRequested {
            involved = List.copyOf(involved);
        }
    }

    /**
     * Other member states than before are concerned; who may see and decide follows (PET07).
     *
     * @param responsible the member state that concludes analyses
     * @param involved those it concerns now and why
     * @param before those it concerned until now; empty before the first
     */
    record InvolvedMemberStatesChanged(
            ConsignmentId consignment,
            Mrn mrn,
            MemberState responsible,
            List<Involvement> involved,
            List<Involvement> before)
            implements AnalysisEvent {
        public InvolvedMemberStatesChanged {
            involved = List.copyOf(involved);
            before = List.copyOf(before);
        }
    }

    /**
     * An involved member state gave its result (IE4S01).
     *
     * @param analysis its number
     * @param memberState whose result it is
     * @param analyst who answers for it
     * @param category of the analysis, a1 of CL736
     * @param recommendations what it proposes to the responsible member state
     * @param update whether it replaces an earlier result
     */
    record EScreeningResultSubmitted(
            ConsignmentId consignment,
            Mrn mrn,
            int analysis,
            MemberState memberState,
            RiskAnalyst analyst,
            String category,
            List<RiskResult> results,
            List<Recommendation> recommendations,
            boolean update)
            implements AnalysisEvent {
        public EScreeningResultSubmitted {
            results = List.copyOf(results);
            recommendations = List.copyOf(recommendations);
        }
    }

    /**
     * Involved member states did not answer in time.
     *
     * @param analysis its number
     * @param memberStates that are silent; the analysis goes on without them
     */
    record EScreeningOverdue(ConsignmentId consignment, Mrn mrn, int analysis, List<MemberState> memberStates)
            implements AnalysisEvent {
        public EScreeningOverdue {
            memberStates = List.copyOf(memberStates);
        }
    }

    /**
     * The responsible member state gave its result (IE4S02).
     *
     * @param analysis its number
     * @param memberState the responsible one
     * @param analyst who answers for it
     * @param category of the analysis, a1 of CL736
     * @param update whether it replaces an earlier result
     */
    record RiskResultSubmitted(
            ConsignmentId consignment,
            Mrn mrn,
            int analysis,
            MemberState memberState,
            RiskAnalyst analyst,
            String category,
            List<RiskResult> results,
            boolean update)
            implements AnalysisEvent {
        public RiskResultSubmitted {
            results = List.copyOf(results);
        }
    }

    /**
     * The responsible member state did not conclude in time.
     *
     * @param analysis its number
     * @param memberState the responsible one
     */
    record RiskAnalysisOverdue(ConsignmentId consignment, Mrn mrn, int analysis, MemberState memberState)
            implements AnalysisEvent {}

    /**
     * The responsible member state concluded (IE3N03, IE4N04).
     *
     * @param analysis its number
     * @param memberState the responsible one
     */
    record AssessmentCompleted(
            ConsignmentId consignment, Mrn mrn, int analysis, AnalysisPhase phase, MemberState memberState)
            implements AnalysisEvent {}

    /**
     * The responsible member state recommends a control (IE4S02; goes out as IE4N05 on arrival).
     *
     * @param memberState that recommends
     * @param memberStateOfControl where the control is to be
     * @param controls what to do, such as 30 non-intrusive
     * @param reason in the analyst's words, an..512
     */
    record ControlRecommended(
            ConsignmentId consignment,
            Mrn mrn,
            MemberState memberState,
            MemberState memberStateOfControl,
            PlaceOfControl place,
            List<ControlType> controls,
            String reason)
            implements AnalysisEvent {
        public ControlRecommended {
            controls = List.copyOf(controls);
        }
    }

    /**
     * Goods must not be loaded (IE3Q01).
     *
     * @param memberState the responsible one
     * @param targets what must not be loaded, at least one
     * @param reason in the analyst's words, an..512
     */
    record DoNotLoadIssued(
            ConsignmentId consignment, Mrn mrn, MemberState memberState, List<DoNotLoadTarget> targets, String reason)
            implements AnalysisEvent {
        public DoNotLoadIssued {
            targets = List.copyOf(targets);
        }
    }
}
