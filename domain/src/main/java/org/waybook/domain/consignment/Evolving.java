package org.waybook.domain.consignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningOverdue;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.AnalysisEvent.InvolvedMemberStatesChanged;
import org.waybook.domain.consignment.AnalysisEvent.RiskAnalysisOverdue;
import org.waybook.domain.consignment.AnalysisEvent.RiskResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ConsignmentReleased;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlForwarded;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlResultRecorded;
import org.waybook.domain.consignment.ControlEvent.ReleaseRefused;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Movement.Arrival;
import org.waybook.domain.consignment.Movement.Arrived;
import org.waybook.domain.consignment.Movement.Expected;
import org.waybook.domain.consignment.Movement.PartiallyArrived;
import org.waybook.domain.consignment.Movement.Presented;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.filing.DatasetPart;

/** The state of a consignment after an event, topic by topic. */
final class Evolving {

    private Evolving() {}

    static ConsignmentState after(ConsignmentState state, ConsignmentEvent event) {
        return switch (event) {
            case DeclarationEvent declaration -> declared(state, declaration);
            case LinkingEvent linking -> LinkingDecisions.linked(live(state), linking);
            case AnalysisEvent analysis -> {
                Live live = live(state);
                yield live.with(assessed(live.assessment(), analysis));
            }
            case ReferralEvent referral -> {
                Live live = live(state);
                yield live.with(referred(live.assessment(), referral));
            }
            case MovementEvent movement -> moved(state, movement);
            case ControlEvent control -> {
                Live live = live(state);
                yield live.with(controlled(live.control(), control));
            }
        };
    }

    private static ConsignmentState declared(ConsignmentState state, DeclarationEvent event) {
        return switch (event) {
            case ConsignmentAnnounced announced -> announced(state, announced);
            case ConsignmentAmended amended -> {
                Live live = live(state);
                yield live.with(live.declarations()
                        .with(new Declared(amended.mrn(), amended.filingVersion(), amended.particulars())));
            }
            case ConsignmentWithdrawn withdrawn -> {
                Live live = live(state);
                Declarations left = live.declarations().without(withdrawn.mrn(), withdrawn.filingVersion());
                yield left.inForce().isEmpty() ? new Withdrawn(left, live.assessment()) : without(live, left);
            }
            case ConsignmentInvalidated invalidated -> {
                Live live = live(state);
                Declarations left = live.declarations()
                        .without(invalidated.mrn(), live.declarations().knownVersion(invalidated.mrn()));
                yield left.inForce().isEmpty() ? new Invalidated(left, live.assessment()) : without(live, left);
            }
        };
    }

    /** The consignment without a filing; its declaration is only as complete as what is left makes it. */
    private static Live without(Live live, Declarations left) {
        boolean samePartsAreLeft = Stream.of(DatasetPart.values())
                .allMatch(part -> left.giving(part).isEmpty()
                        == live.declarations().giving(part).isEmpty());
        return samePartsAreLeft
                ? live.with(left)
                : live.with(left).with(live.linking().now(Completing.left(live.linking(), left)));
    }

    private static Live announced(ConsignmentState state, ConsignmentAnnounced event) {
        Declared declared = new Declared(event.mrn(), event.filingVersion(), event.particulars());
        Assessment before =
                switch (state) {
                    case Withdrawn withdrawn -> withdrawn.assessment();
                    case Invalidated invalidated -> invalidated.assessment();
                    case NotAnnounced ignored -> Assessment.NONE;
                    case Live live -> live.assessment();
                };
        Declarations declarations = state.declarations().with(declared);
        return new Live(
                declarations,
                Linking.of(Completing.reached(declarations, false)),
                before,
                new Expected(),
                Control.NONE,
                List.of());
    }

    private static Assessment assessed(Assessment before, AnalysisEvent event) {
        return switch (event) {
            case AnalysisRequested requested ->
                before.involving(requested.responsible(), requested.involved()).with(requested(requested));
            case InvolvedMemberStatesChanged changed -> before.involving(changed.responsible(), changed.involved());
            case EScreeningResultSubmitted result ->
                before.changing(result.analysis(), one -> one.screenedBy(result.memberState()));
            case EScreeningOverdue overdue ->
                before.changing(overdue.analysis(), one -> one.overdueFor(overdue.memberStates()));
            case RiskResultSubmitted result -> before.changing(result.analysis(), Analysis::withResult);
            case RiskAnalysisOverdue overdue -> before.changing(overdue.analysis(), Analysis::overdueNow);
            case AssessmentCompleted completed -> before.completing(completed.analysis());
            case ControlRecommended recommended -> before.recommending(recommended);
            case DoNotLoadIssued issued -> before.forbidding(issued.targets());
        };
    }

    private static Analysis requested(AnalysisRequested event) {
        return new Analysis(
                event.analysis(),
                event.phase(),
                event.responsible(),
                event.involved(),
                Set.of(),
                Set.of(),
                Analysis.Conclusion.AWAITED,
                event.eScreeningDueAt(),
                event.dueAt(),
                Analysis.Status.OPEN);
    }

    private static Assessment referred(Assessment before, ReferralEvent event) {
        return switch (event) {
            case ReferralIssued issued ->
                before.with(new Referral(
                        issued.reference(),
                        issued.type(),
                        issued.mrn(),
                        issued.memberState(),
                        issued.addressee(),
                        issued.answerBy(),
                        Referral.Status.OPEN));
            case ReferralAnswered answered -> before.changing(answered.reference(), Referral.Status.ANSWERED);
            case ReferralOverdue overdue -> before.changing(overdue.reference(), Referral.Status.OVERDUE);
            case ReferralClosed closed -> before.changing(closed.reference(), Referral.Status.CLOSED);
        };
    }

    private static ConsignmentState moved(ConsignmentState state, MovementEvent event) {
        return switch (event) {
            case ArrivalInIncorrectState refused ->
                state.live()
                        .<ConsignmentState>map(live -> live.having(refused.mrn()))
                        .orElse(state);
            case ConsignmentDiverted ignored -> state;
            case ConsignmentArrived arrived -> {
                Arrival arrival = new Arrival(arrived.mrn(), arrived.actualOffice(), arrived.arrivedAt(), List.of());
                yield live(state).with(new Arrived(arrival)).having(arrived.mrn());
            }
            case ConsignmentPartiallyArrived arrived -> {
                Arrival arrival =
                        new Arrival(arrived.mrn(), arrived.actualOffice(), arrived.arrivedAt(), arrived.filings());
                yield live(state).with(new PartiallyArrived(arrival)).having(arrived.mrn());
            }
            case GoodsPresented presented -> {
                Live live = live(state);
                yield live.with(new Presented(
                        live.movement(), presented.office(), presented.memberState(), presented.presentedAt()));
            }
            case PresentationRevoked ignored -> {
                Live live = live(state);
                yield live.movement() instanceof Presented presented ? live.with(presented.before()) : live;
            }
        };
    }

    private static Control controlled(Control before, ControlEvent event) {
        return switch (event) {
            case ControlDecided decided -> before.with(decided);
            case ControlNotified ignored -> before.announcedNow();
            case AeoControlNotified ignored -> before.announcedNow();
            case ControlResultRecorded ignored -> before.performedNow();
            case ControlForwarded forwarded -> before.forwardedTo(forwarded.to());
            case ConsignmentReleased ignored -> before.now(Control.Outcome.RELEASED);
            case ReleaseRefused ignored -> before.now(Control.Outcome.NOT_RELEASED);
        };
    }

    private static Live live(ConsignmentState state) {
        return state.live()
                .orElseThrow(() -> new IllegalStateException(
                        "The log holds an event of a consignment that no filing announces; verify the log."));
    }
}
