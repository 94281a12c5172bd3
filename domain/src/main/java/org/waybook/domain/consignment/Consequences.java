package org.waybook.domain.consignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.referral.ReferralAnswer;
import org.waybook.domain.referral.ReferralType;
import org.waybook.domain.risk.AnalysisPhase;
import org.waybook.domain.risk.AnalysisTimers;
import org.waybook.domain.risk.AnalysisTrigger;
import org.waybook.domain.risk.InvolvedMemberStates;
import org.waybook.domain.risk.Involvement;

/**
 * What follows in the same commit when a consignment is declared or linked: whom it concerns, requests for amendment
 * that are answered, and the analyses that become necessary.
 */
final class Consequences {

    private Consequences() {}

    /** The events with what follows from them. */
    static List<ConsignmentEvent> of(ConsignmentState state, List<ConsignmentEvent> events, Instant at) {
        if (events.isEmpty() || !(Consignment.evolve(state, events) instanceof Live live)) {
            return events;
        }
        List<ConsignmentEvent> all = new ArrayList<>(events);
        all.addAll(answeredByAmendment(live, events));
        live.leading()
                .particulars()
                .header()
                .responsibleMemberState()
                .ifPresent(responsible -> all.addAll(analyses(state, live, events, responsible, at)));
        return List.copyOf(all);
    }

    private static List<ConsignmentEvent> answeredByAmendment(Live live, List<ConsignmentEvent> events) {
        return events.stream()
                .filter(ConsignmentAmended.class::isInstance)
                .map(ConsignmentAmended.class::cast)
                .flatMap(amended -> live.assessment().referrals().stream()
                        .filter(referral -> referral.type() == ReferralType.RFA
                                && referral.isOpen()
                                && referral.mrn().equals(amended.mrn()))
                        .<ConsignmentEvent>map(referral -> new ReferralAnswered(
                                amended.consignment(),
                                amended.mrn(),
                                referral.reference(),
                                new ReferralAnswer.Amendment(amended.mrn(), amended.filingVersion()))))
                .toList();
    }

    /** The events of a filing that no longer names the consignment, with whom it concerns without that filing. */
    static List<ConsignmentEvent> ofLoss(ConsignmentState state, List<ConsignmentEvent> events) {
        if (events.isEmpty() || !(Consignment.evolve(state, events) instanceof Live live)) {
            return events;
        }
        return Stream.concat(
                        events.stream(),
                        live.leading().particulars().header().responsibleMemberState().stream()
                                .flatMap(responsible -> concernedAnew(events.getFirst(), live, responsible).stream()))
                .toList();
    }

    private static List<ConsignmentEvent> analyses(
            ConsignmentState state, Live live, List<ConsignmentEvent> events, MemberState responsible, Instant at) {
        Assessment known = live.assessment();
        List<ConsignmentEvent> all = new ArrayList<>();
        for (AnalysisPhase phase : AnalysisPhase.values()) {
            trigger(phase, state, live, events).ifPresent(trigger -> {
                AnalysisTimers timers = AnalysisTimers.of(phase, live.leading().particulars(), at);
                all.add(new AnalysisRequested(
                        events.getFirst().consignment(),
                        events.getFirst().mrn(),
                        known.analyses().size() + all.size() + 1,
                        phase,
                        responsible,
                        involved(live),
                        trigger,
                        timers.eScreeningDueAt(),
                        timers.dueAt()));
            });
        }
        boolean saidByAnalysis = known.responsible().isEmpty() && !all.isEmpty();
        if (!saidByAnalysis) {
            concernedAnew(events.getFirst(), live, responsible).ifPresent(all::addFirst);
        }
        return all;
    }

    /** Says whom the consignment concerns, where it is not whom it concerned before. */
    private static Optional<ConsignmentEvent> concernedAnew(
            ConsignmentEvent cause, Live live, MemberState responsible) {
        Assessment known = live.assessment();
        List<Involvement> involved = involved(live);
        boolean same = known.involved().equals(involved) && known.responsible().equals(Optional.of(responsible));
        return same
                ? Optional.empty()
                : Optional.of(new InvolvedMemberStatesChanged(
                        cause.consignment(), cause.mrn(), responsible, involved, known.involved()));
    }

    private static List<Involvement> involved(Live live) {
        return InvolvedMemberStates.STANDARD.of(live.declarations().inForce().stream()
                .map(Declared::particulars)
                .toList());
    }

    private static Optional<AnalysisTrigger> trigger(
            AnalysisPhase phase, ConsignmentState before, Live live, List<ConsignmentEvent> events) {
        return switch (phase) {
            case PRE_LOADING -> live.isHere() ? Optional.empty() : declared(live, events, DatasetPart.PRE_LOADING);
            case PRE_ARRIVAL -> {
                boolean complete = live.linking().completeness().isComplete();
                boolean wasComplete = before instanceof Live was
                        && was.linking().completeness().isComplete();
                yield !complete
                        ? Optional.empty()
                        : wasComplete
                                ? declared(live, events, DatasetPart.PRE_ARRIVAL)
                                        .or(() -> declared(live, events, DatasetPart.CONSIGNEE_DATA))
                                : Optional.of(completed(events));
            }
        };
    }

    /** What was said of a part, where something was. */
    private static Optional<AnalysisTrigger> declared(Live live, List<ConsignmentEvent> events, DatasetPart part) {
        return events.stream()
                .filter(event -> live.declarations()
                        .of(event.mrn())
                        .filter(declared -> declared.gives(part))
                        .isPresent())
                .flatMap(Consequences::declared)
                .findFirst();
    }

    private static Stream<AnalysisTrigger> declared(ConsignmentEvent event) {
        if (event instanceof ConsignmentAnnounced) {
            return Stream.of(AnalysisTrigger.ANNOUNCED);
        }
        if (event instanceof ConsignmentAmended) {
            return Stream.of(AnalysisTrigger.AMENDED);
        }
        return event instanceof ConsignmentSupplemented ? Stream.of(AnalysisTrigger.SUPPLEMENTED) : Stream.empty();
    }

    private static AnalysisTrigger completed(List<ConsignmentEvent> events) {
        boolean byOfficer = events.stream()
                .anyMatch(event -> event instanceof ConsignmentLinked linked
                        && linked.decidedBy().isPresent());
        if (byOfficer) {
            return AnalysisTrigger.LINKED;
        }
        return events.stream().anyMatch(EnsCompleted.class::isInstance)
                ? AnalysisTrigger.COMPLETED
                : events.stream().flatMap(Consequences::declared).findFirst().orElse(AnalysisTrigger.COMPLETED);
    }
}
