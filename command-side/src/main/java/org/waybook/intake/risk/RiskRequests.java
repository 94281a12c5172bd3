package org.waybook.intake.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.AnalysisCommand.CompleteAssessment;
import org.waybook.domain.consignment.AnalysisCommand.IssueDoNotLoad;
import org.waybook.domain.consignment.AnalysisCommand.RecommendControl;
import org.waybook.domain.consignment.AnalysisCommand.SubmitEScreening;
import org.waybook.domain.consignment.AnalysisCommand.SubmitRiskResult;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PlaceOfControl;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.DoNotLoadTarget;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskAnalyst;
import org.waybook.domain.risk.RiskResult;
import org.waybook.intake.control.PlaceReading;
import org.waybook.intake.decision.DecideOnGoods;
import org.waybook.intake.decision.DecisionRequests.Asked;
import org.waybook.intake.decision.DecisionRequests.Reading;
import org.waybook.intake.decision.GoodsRequests;
import org.waybook.intake.reading.Choice;
import org.waybook.intake.reading.Fields;

/** Reads what risk analysts send. */
final class RiskRequests {

    private RiskRequests() {}

    static Reading eScreening(Asked asked) {
        return fields -> eScreening(fields, asked.actor()).map(of -> of.apply(asked.consignment()));
    }

    /** The same result for several consignments. */
    static GoodsRequests.Reading eScreeningOfGoods(Circumstances stated) {
        return (goods, fields) -> eScreening(fields, stated.actor())
                .map(of -> new DecideOnGoods(goods, of.andThen(List::<ConsignmentCommand>of)));
    }

    static Reading riskResult(Asked asked) {
        return fields -> riskResult(fields, asked.actor()).map(of -> of.apply(asked.consignment()));
    }

    /** The same result for several consignments; where it is asked for, their assessment is completed by it. */
    static GoodsRequests.Reading riskResultOfGoods(Circumstances stated) {
        return (goods, fields) -> {
            boolean complete = fields.truth("complete").orElse(false);
            return riskResult(fields, stated.actor())
                    .map(of -> new DecideOnGoods(
                            goods,
                            of.andThen(result -> complete
                                    ? List.of(
                                            result,
                                            new CompleteAssessment(
                                                    result.consignment(), result.phase(), result.actor()))
                                    : List.of(result))));
        };
    }

    private static Optional<Function<ConsignmentId, SubmitEScreening>> eScreening(Fields fields, Actor actor) {
        Optional<AnalysisPhase> phase = phase(fields);
        Optional<RiskAnalyst> analyst = analyst(fields);
        Optional<String> category = fields.needed("category", fields.text("category"));
        List<RiskResult> results = fields.parts("results", RiskRequests::result);
        List<Recommendation> recommendations = fields.values("recommendations", Choice.of(Recommendation.class));
        return fields.whole(() -> id -> new SubmitEScreening(
                id,
                phase.orElseThrow(),
                analyst.orElseThrow(),
                category.orElseThrow(),
                results,
                recommendations,
                actor));
    }

    private static Optional<Function<ConsignmentId, SubmitRiskResult>> riskResult(Fields fields, Actor actor) {
        Optional<AnalysisPhase> phase = phase(fields);
        Optional<RiskAnalyst> analyst = analyst(fields);
        Optional<String> category = fields.needed("category", fields.text("category"));
        List<RiskResult> results = fields.parts("results", RiskRequests::result);
        return fields.whole(() -> id -> new SubmitRiskResult(
                id, phase.orElseThrow(), analyst.orElseThrow(), category.orElseThrow(), results, actor));
    }

    static Reading completion(Asked asked) {
        return fields -> {
            Optional<AnalysisPhase> phase = phase(fields);
            return fields.whole(() -> new CompleteAssessment(asked.consignment(), phase.orElseThrow(), asked.actor()));
        };
    }

    static Reading recommendation(Asked asked) {
        return fields -> {
            Optional<MemberState> memberState =
                    fields.needed("memberStateOfControl", fields.value("memberStateOfControl", MemberState::new));
            Optional<PlaceOfControl> place = fields.needed("place", fields.part("place", PlaceReading::place));
            List<ControlType> controls = fields.values("controls", ControlType::new);
            Optional<String> reason = fields.needed("reason", fields.text("reason"));
            return fields.whole(() -> new RecommendControl(
                    asked.consignment(),
                    memberState.orElseThrow(),
                    place.orElseThrow(),
                    controls,
                    reason.orElseThrow(),
                    asked.actor()));
        };
    }

    static Reading doNotLoad(Asked asked) {
        return fields -> {
            List<DoNotLoadTarget> targets = fields.parts("targets", RiskRequests::target);
            Optional<String> reason = fields.needed("reason", fields.text("reason"));
            return fields.whole(() ->
                    new IssueDoNotLoad(asked.consignment(), targets, reason.orElseThrow(), asked.actor(), asked.at()));
        };
    }

    private static Optional<AnalysisPhase> phase(Fields fields) {
        return fields.needed("phase", fields.value("phase", Choice.of(AnalysisPhase.class)));
    }

    private static Optional<RiskAnalyst> analyst(Fields fields) {
        return fields.needed("analyst", fields.part("analyst", inner -> {
            Optional<String> name = inner.needed("name", inner.text("name"));
            Optional<String> contact = inner.needed("contact", inner.text("contact"));
            return inner.whole(() -> new RiskAnalyst(name.orElseThrow(), contact.orElseThrow()));
        }));
    }

    private static Optional<RiskResult> result(Fields fields) {
        Optional<String> type = fields.needed("type", fields.text("type"));
        Optional<String> area = fields.text("riskArea");
        Optional<String> level = fields.text("riskLevel");
        Optional<String> criteria = fields.text("criteriaId");
        Optional<String> code = fields.needed("resultCode", fields.text("resultCode"));
        Optional<String> text = fields.text("text");
        List<String> pointers = fields.values("pointers", Function.identity());
        return fields.whole(
                () -> new RiskResult(type.orElseThrow(), area, level, criteria, code.orElseThrow(), text, pointers));
    }

    private static Optional<DoNotLoadTarget> target(Fields fields) {
        Optional<DoNotLoadTarget.Kind> kind =
                fields.needed("kind", fields.value("kind", Choice.of(DoNotLoadTarget.Kind.class)));
        Optional<String> id = fields.needed("id", fields.text("id"));
        return fields.whole(() -> new DoNotLoadTarget(kind.orElseThrow(), id.orElseThrow()));
    }
}
