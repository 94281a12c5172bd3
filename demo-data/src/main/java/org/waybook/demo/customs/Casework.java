package org.waybook.demo.customs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.CustomsAct;
import org.waybook.demo.CustomsAct.Assessed;
import org.waybook.demo.CustomsAct.Controlled;
import org.waybook.demo.CustomsAct.Screened;
import org.waybook.demo.DemoStep;
import org.waybook.demo.FilingReference;
import org.waybook.demo.course.Course;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.control.PerformedControl;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.risk.RiskResult;
import org.waybook.domain.transport.TransportDocument;

/**
 * What customs does about all goods of one filing in a story, move by move.
 *
 * @param documents that name the goods
 */
public record Casework(Course course, FilingReference filing, List<TransportDocument> documents) {

    /** Nothing was found (CL716). */
    public static final String SATISFACTORY = "A1";

    /** Something was found (CL716). */
    public static final String NOT_SATISFACTORY = "B1";

    /** The case of a filing. */
    public static Casework of(Course course, FilingDataset dataset) {
        return new Casework(
                course,
                DemoStep.referenceOf(dataset),
                dataset.consignments().stream()
                        .map(HouseConsignment::transportDocument)
                        .toList());
    }

    /** The same about single goods. */
    public Casework about(TransportDocument document) {
        return new Casework(course, filing, List.of(document));
    }

    /** Something that raises suspicion. */
    public static List<RiskResult> alarm(String area, String criteria, String text, String pointer) {
        return List.of(new RiskResult(
                "A",
                Optional.of(area),
                Optional.of("HI"),
                Optional.of(criteria),
                "1",
                Optional.of(text),
                List.of(pointer)));
    }

    /** An involved member state gives its result, finding nothing. */
    public void screened(Instant at, String memberState, AnalysisPhase phase) {
        screened(at, memberState, phase, Findings.NONE, List.of());
    }

    /** An involved member state gives its result. */
    public void screened(
            Instant at,
            String memberState,
            AnalysisPhase phase,
            List<RiskResult> results,
            List<Recommendation> recommendations) {
        Official official = official(memberState);
        analyst(at, memberState, new Screened(phase, official.signature(), results, recommendations));
    }

    /** The responsible member state concludes, finding nothing. */
    public void assessed(Instant at, String memberState, AnalysisPhase phase) {
        assessed(at, memberState, phase, Findings.NONE);
    }

    /** The responsible member state concludes. */
    public void assessed(Instant at, String memberState, AnalysisPhase phase, List<RiskResult> results) {
        analyst(at, memberState, new Assessed(phase, official(memberState).signature(), results));
    }

    /** A control is done. */
    public void controlled(
            Instant at, String memberState, List<ControlType> controls, String result, Optional<String> found) {
        List<PerformedControl> performed = controls.stream()
                .map(type -> new PerformedControl(type, result, Optional.empty()))
                .toList();
        officer(at, memberState, new Controlled(performed, result, found));
    }

    /** An analyst of a member state acts. */
    public void analyst(Instant at, String memberState, CustomsAct act) {
        course.act(at, filing, official(memberState).asAnalyst(), documents, act);
    }

    /** A control officer of a member state acts. */
    public void officer(Instant at, String memberState, CustomsAct act) {
        course.act(at, filing, official(memberState).asOfficer(), documents, act);
    }

    /** The person filing answers. */
    public void answered(Instant at, CustomsAct act) {
        course.answer(at, filing, documents, act);
    }

    private static Official official(String memberState) {
        return Official.of(new MemberState(memberState));
    }
}
