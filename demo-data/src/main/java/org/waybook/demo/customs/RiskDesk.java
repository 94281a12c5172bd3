package org.waybook.demo.customs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybook.demo.CustomsAct.Answered;
import org.waybook.demo.CustomsAct.Assessed;
import org.waybook.demo.CustomsAct.Recommended;
import org.waybook.demo.CustomsAct.Referred;
import org.waybook.demo.CustomsAct.Screened;
import org.waybook.demo.FilingReference;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.customs.Findings.Suspicion;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.control.ControlType;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer.Information;
import org.waybook.domain.referral.ReferralReference;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.InvolvedMemberStates;
import org.waybook.domain.risk.Involvement;
import org.waybook.domain.risk.Recommendation;
import org.waybook.domain.transport.TransportDocument;

/** Risk analysis in the ordinary traffic: each version of a filing is analysed by whom it concerns. */
public final class RiskDesk {

    /** So many analyses nobody attends to; their time runs out. */
    private static final double NEGLECTED = 0.008;

    private static final double SUSPICIOUS = 0.05;
    private static final double ASKED = 0.5;
    private static final double CONTROL_RECOMMENDED = 0.7;

    /** Within the shortest time that an analysis may have. */
    private static final Duration SCREENED_MIN = Duration.ofMinutes(1);

    private static final Duration SCREENED_MAX = Duration.ofMinutes(11);
    private static final Duration CONCLUDED_MIN = Duration.ofMinutes(2);
    private static final Duration CONCLUDED_MAX = Duration.ofMinutes(15);
    private static final Duration ANSWER_WITHIN = Duration.ofDays(2);
    private static final Duration ANSWERED_MIN = Duration.ofMinutes(25);
    private static final Duration ANSWERED_MAX = Duration.ofHours(5);
    private static final List<List<ControlType>> CONTROLS = List.of(
            List.of(new ControlType("10")),
            List.of(new ControlType("30")),
            List.of(new ControlType("10"), new ControlType("40")),
            List.of(new ControlType("30"), new ControlType("40")));

    private final Course course;
    private final Chance chance;

    public RiskDesk(Course course, Chance chance) {
        this.course = course;
        this.chance = chance;
    }

    /**
     * A filing as it stood from a moment on.
     *
     * @param at when it was sent, UTC
     */
    public record Version(Instant at, FilingDataset dataset) {}

    /**
     * Analyses what each version of a filing changed, as far as it is not overtaken by the next one.
     *
     * @param until when the filing is withdrawn or its goods arrive, UTC
     * @return the control that is recommended, where one is
     */
    public Optional<Recommended> analyse(FilingReference filing, List<Version> versions, Instant until) {
        Optional<Recommended> recommended = Optional.empty();
        for (int index = 0; index < versions.size(); index++) {
            boolean last = index + 1 == versions.size();
            Instant end = last ? until : versions.get(index + 1).at();
            List<HouseConsignment> changed = changed(versions, index);
            if (!changed.isEmpty() && !chance.happens(NEGLECTED)) {
                Analysis analysis = new Analysis(
                        filing,
                        versions.get(index),
                        changed,
                        end,
                        first(versions.get(index).dataset()));
                recommended = last && changed.size() == 1 && chance.happens(SUSPICIOUS)
                        ? analysis.ofSuspicion(Findings.suspicion(chance))
                        : analysis.ofNothing();
            }
        }
        return recommended;
    }

    /**
     * Analyses once more, before arrival, what several filings have completed.
     *
     * @param version the announced items, from the moment the last of the filings was sent
     */
    public void analyseComplete(FilingReference filing, Version version, Instant until) {
        if (!chance.happens(NEGLECTED)) {
            new Analysis(filing, version, version.dataset().consignments(), until, AnalysisPhase.PRE_ARRIVAL)
                    .ofNothing();
        }
    }

    private static AnalysisPhase first(FilingDataset dataset) {
        return dataset.header().specificCircumstanceIndicator().gives(DatasetPart.PRE_LOADING)
                ? AnalysisPhase.PRE_LOADING
                : AnalysisPhase.PRE_ARRIVAL;
    }

    /** The consignments whose particulars another version had otherwise, or not at all. */
    private static List<HouseConsignment> changed(List<Version> versions, int index) {
        FilingDataset dataset = versions.get(index).dataset();
        if (index == 0 || !versions.get(index - 1).dataset().header().equals(dataset.header())) {
            return dataset.consignments();
        }
        List<HouseConsignment> before = versions.get(index - 1).dataset().consignments();
        return dataset.consignments().stream()
                .filter(house -> !before.contains(house))
                .toList();
    }

    /** One round of analysis. */
    private final class Analysis {

        private final FilingReference filing;
        private final FilingDataset dataset;
        private final AnalysisPhase phase;
        private final Official responsible;
        private final Map<MemberState, List<TransportDocument>> involved = new LinkedHashMap<>();
        private final List<TransportDocument> documents = new ArrayList<>();
        private final Instant end;
        private final Instant screenedAt;

        Analysis(
                FilingReference filing,
                Version version,
                List<HouseConsignment> houses,
                Instant end,
                AnalysisPhase phase) {
            this.filing = filing;
            this.dataset = version.dataset();
            this.end = end;
            this.screenedAt = version.at().plus(chance.between(SCREENED_MIN, SCREENED_MAX));
            this.phase = phase;
            MemberState concluding = dataset.header().responsibleMemberState().orElseThrow();
            this.responsible = Official.of(concluding);
            for (HouseConsignment house : houses) {
                documents.add(house.transportDocument());
                InvolvedMemberStates.STANDARD.of(new ConsignmentParticulars(dataset.header(), house)).stream()
                        .map(Involvement::memberState)
                        .filter(memberState -> !memberState.equals(concluding))
                        .forEach(memberState -> involved.computeIfAbsent(memberState, none -> new ArrayList<>())
                                .add(house.transportDocument()));
            }
        }

        Optional<Recommended> ofNothing() {
            Instant concludedAt = screenedAt.plus(chance.between(CONCLUDED_MIN, CONCLUDED_MAX));
            if (concludedAt.isBefore(end)) {
                screened(List.of());
                course.act(
                        concludedAt,
                        filing,
                        responsible.asAnalyst(),
                        documents,
                        new Assessed(phase, responsible.signature(), Findings.NONE));
            }
            return Optional.empty();
        }

        Optional<Recommended> ofSuspicion(Suspicion suspicion) {
            boolean asked = chance.happens(ASKED);
            Instant answeredAt = asked ? screenedAt.plus(chance.between(ANSWERED_MIN, ANSWERED_MAX)) : screenedAt;
            Instant concludedAt = answeredAt.plus(chance.between(CONCLUDED_MIN, CONCLUDED_MAX));
            if (!concludedAt.isBefore(end)) {
                return ofNothing();
            }
            screened(List.of(Recommendation.CONTROL));
            if (asked) {
                ask(suspicion, answeredAt);
            }
            course.act(
                    concludedAt,
                    filing,
                    responsible.asAnalyst(),
                    documents,
                    new Assessed(phase, responsible.signature(), suspicion.results()));
            return chance.happens(CONTROL_RECOMMENDED) ? recommend(suspicion, concludedAt) : Optional.empty();
        }

        private void screened(List<Recommendation> recommendations) {
            involved.forEach((memberState, concerned) -> {
                Official official = Official.of(memberState);
                course.act(
                        screenedAt,
                        filing,
                        official.asAnalyst(),
                        concerned,
                        new Screened(phase, official.signature(), Findings.NONE, recommendations));
            });
        }

        private void ask(Suspicion suspicion, Instant answeredAt) {
            ReferralReference reference = new ReferralReference("RFI-" + chance.between(100_000, 999_999));
            Instant answerBy = screenedAt.plus(ANSWER_WITHIN);
            course.act(
                    screenedAt.plusSeconds(40),
                    filing,
                    responsible.asAnalyst(),
                    documents,
                    new Referred(reference, ReferralType.RFI, suspicion.question(), answerBy));
            course.answer(
                    answeredAt,
                    filing,
                    documents,
                    new Answered(reference, new Information(Optional.of(suspicion.answer()), List.of())));
        }

        private Optional<Recommended> recommend(Suspicion suspicion, Instant concludedAt) {
            return dataset.header().customsOfficeOfFirstEntry().map(office -> {
                Recommended recommended =
                        new Recommended(responsible.memberState(), office, chance.one(CONTROLS), suspicion.text());
                course.act(concludedAt.plusSeconds(90), filing, responsible.asAnalyst(), documents, recommended);
                return recommended;
            });
        }
    }
}
