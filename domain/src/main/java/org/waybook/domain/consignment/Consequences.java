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
import org.waybook.domain.filing.Mrn;
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

    private static List<ConsignmentEvent> analyses(
            ConsignmentState state, Live live, List<ConsignmentEvent> events, MemberState responsible, Instant at) {
        ConsignmentId id = events.getFirst().consignment();
        Mrn mrn = events.getFirst().mrn();
        Assessment known = live.assessment();
        List<Involvement> involved = InvolvedMemberStates.STANDARD.of(live.declarations().inForce().stream()
                .map(Declared::particulars)
                .toList());
        boolean changed =
                !known.involved().equals(involved) || !known.responsible().equals(Optional.of(responsible));
        List<AnalysisTrigger> triggers = new ArrayList<>();
        List<ConsignmentEvent> all = new ArrayList<>();
        for (AnalysisPhase phase : AnalysisPhase.values()) {
            trigger(phase, state, live, events).ifPresent(trigger -> {
                triggers.add(trigger);
                AnalysisTimers timers = AnalysisTimers.of(phase, live.leading().particulars(), at);
                all.add(new AnalysisRequested(
                        id,
                        mrn,
                        known.analyses().size() + triggers.size(),
                        phase,
                        responsible,
                        involved,
                        trigger,
                        timers.eScreeningDueAt(),
                        timers.dueAt()));
            });
        }
        boolean saidByAnalysis = known.responsible().isEmpty() && !all.isEmpty();
        if (changed && !saidByAnalysis) {
            all.addFirst(new InvolvedMemberStatesChanged(id, mrn, responsible, involved, known.involved()));
        }
        return all;
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
