package org.waybook.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ControlCommand.DecideControl;
import org.waybook.domain.consignment.ControlCommand.ForwardControl;
import org.waybook.domain.consignment.ControlCommand.RecordControlResult;
import org.waybook.domain.consignment.ControlCommand.RefuseRelease;
import org.waybook.domain.consignment.ControlCommand.Release;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.ReferralCommand.AnswerReferral;
import org.waybook.domain.consignment.ReferralCommand.IssueReferral;
import org.waybook.domain.control.ControlDecision;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralDetail;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;

/** What customs does about a consignment, or a trader answers to it. */
public sealed interface CustomsAct {

    /**
     * The commands it consists of, in order.
     *
     * @param at when it is stated, UTC
     */
    List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at);

    /** An involved member state gives its result (IE4S01). */
    record Screened(
            AnalysisPhase phase, RiskAnalyst analyst, List<RiskResult> results, List<Recommendation> recommendations)
            implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(
                    new SubmitEScreening(consignment, phase, analyst, CATEGORY, results, recommendations, actor));
        }
    }

    /** The responsible member state gives its result and concludes (IE4S02, IE4N04). */
    record Assessed(AnalysisPhase phase, RiskAnalyst analyst, List<RiskResult> results) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(
                    new SubmitRiskResult(consignment, phase, analyst, CATEGORY, results, actor),
                    new CompleteAssessment(consignment, phase, actor));
        }
    }

    /** Something is asked of the person filing (IE4Q04, IE4Q05). */
    record Referred(ReferralReference reference, ReferralType type, String question, Instant answerBy)
            implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            ReferralDetail detail = new ReferralDetail(Optional.empty(), List.of(), Optional.of(question), List.of());
            return List.of(new IssueReferral(consignment, reference, type, List.of(detail), answerBy, actor, at));
        }
    }

    /** The person filing answers (IE3R02, IE3R03). */
    record Answered(ReferralReference reference, ReferralAnswer answer) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new AnswerReferral(consignment, reference, answer, actor));
        }
    }

    /** Loading is forbidden (IE4Q03). */
    record LoadingForbidden(List<DoNotLoadTarget> targets, String reason) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new IssueDoNotLoad(consignment, targets, reason, actor, at));
        }
    }

    /** A control is recommended. */
    record Recommended(MemberState memberState, CustomsOffice office, List<ControlType> controls, String reason)
            implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new RecommendControl(consignment, memberState, place(office), controls, reason, actor));
        }
    }

    /** It is decided to control (IE4N09), or not to where no controls are named. */
    record Decided(CustomsOffice office, List<ControlType> controls, String reasonCode, boolean announced)
            implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new DecideControl(
                    consignment,
                    controls.isEmpty() ? ControlDecision.NO_CONTROL : ControlDecision.CONTROL,
                    reasonCode,
                    List.of(),
                    controls,
                    Optional.of(place(office)),
                    Optional.empty(),
                    announced,
                    actor));
        }
    }

    /** The goods are presented (IE4N10). */
    record Presented(CustomsOffice office) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new Present(consignment, office, at, actor));
        }
    }

    /** A control is done (IE4S03). */
    record Controlled(List<PerformedControl> controls, String resultCode, Optional<String> description)
            implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new RecordControlResult(consignment, controls, resultCode, at, description, actor));
        }
    }

    /** The control is left to the member state of destination (PCT03). */
    record Forwarded(MemberState to, CustomsOffice office, String reason) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new ForwardControl(consignment, to, place(office), reason, actor));
        }
    }

    /** The goods go on to further customs treatment. */
    record Released() implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new Release(consignment, actor));
        }
    }

    /** They do not. */
    record Withheld(String reason) implements CustomsAct {
        @Override
        public List<ConsignmentCommand> on(ConsignmentId consignment, Actor actor, Instant at) {
            return List.of(new RefuseRelease(consignment, reason, actor));
        }
    }

    /** Security and safety, of CL736. */
    String CATEGORY = "F";

    private static PlaceOfControl place(CustomsOffice office) {
        return new PlaceOfControl(Optional.of(office), Optional.empty());
    }
}
