package org.waybook.intake.deadlines;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.consignment.ReferralEvent.ReferralAnswered;
import org.waybook.domain.consignment.ReferralEvent.ReferralClosed;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.consignment.ReferralEvent.ReferralOverdue;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingBarred;
import org.waybook.domain.filing.FilingEvent.FilingCleansed;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.FilingEvent.FilingReceived;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.domain.filing.FilingEvent.FilingUnbarred;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingReceived;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingWithdrawn;
import org.waybook.domain.filing.FilingEvent.SupplementaryFilingsAwaited;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.FilingHistory;

/** Turns a batch of events into timers: first all their changes are gathered, then made in one go. */
final class DeadlineBatches {

    private final Timers timers;
    private final Bell bell;
    private final FilingHistory history;
    private final WaitingFilings waiting;

    DeadlineBatches(Timers timers, Bell bell, FilingHistory history, WaitingFilings waiting) {
        this.timers = timers;
        this.bell = bell;
        this.history = history;
        this.waiting = waiting;
    }

    void follow(List<ReceivedEvent> events) {
        Batch batch = new Batch();
        events.forEach(received -> batch.follow(received.event(), received.receivedAt()));
        timers.change(batch.changes.all());
        bell.ringFor(batch.changes.earliest());
    }

    /** One batch, with what it has asked the log. */
    private final class Batch {

        private final TimerChanges changes = new TimerChanges(timers);
        private final Map<Mrn, Boolean> announcing = new HashMap<>();
        private final Set<ConsignmentId> here = new HashSet<>();

        void follow(LifecycleEvent event, Instant receivedAt) {
            switch (event) {
                case FilingEvent filing -> follow(filing, receivedAt);
                case AnalysisRequested requested -> follow(requested);
                case ReferralEvent referral -> follow(referral);
                case MovementEvent movement -> follow(movement);
                default -> {}
            }
        }

        private void follow(FilingEvent event, Instant receivedAt) {
            String mrn = event.mrn().value();
            switch (event) {
                case FilingAccepted accepted -> {
                    changes.set(expiry(event.mrn(), receivedAt));
                    waiting.endsAt(accepted.mrn(), accepted.header(), accepted.houses(), receivedAt)
                            .ifPresent(due -> changes.set(new Timer(due, TimerKind.LINKING, mrn)));
                }
                case FilingAmended amended ->
                    waiting.endsAt(amended.mrn(), amended.header(), amended.houses(), receivedAt)
                            .ifPresent(due -> changes.set(new Timer(due, TimerKind.LINKING, mrn)));
                case FilingInvalidated ignored -> {
                    changes.stop(TimerKind.EXPIRY, mrn);
                    changes.stop(TimerKind.LINKING, mrn);
                }
                // A bar may have outlived the timer; whether the goods are here is for the filing to say.
                case FilingUnbarred ignored ->
                    history.lodgedAt(event.mrn()).ifPresent(lodged -> changes.set(expiry(event.mrn(), lodged)));
                case FilingReceived ignored -> {}
                case FilingRefused ignored -> {}
                case FilingCleansed ignored -> {}
                case FilingQualityAssessed ignored -> {}
                case FilingBarred ignored -> {}
                case FilingSpread ignored -> {}
                case SupplementaryFilingsAwaited ignored -> {}
                case SupplementaryFilingReceived ignored -> {}
                case SupplementaryFilingWithdrawn ignored -> {}
                case FilingNotComplete ignored -> {}
            }
        }

        private void follow(AnalysisRequested event) {
            boolean ofFiling = announcing.computeIfAbsent(event.mrn(), waiting::announces);
            TimerKind kind = ofFiling ? TimerKind.ANALYSIS : TimerKind.ANALYSIS_OF_ONE;
            String target = ofFiling ? event.mrn().value() : event.consignment().value();
            changes.put(new Timer(Timer.minute(event.eScreeningDueAt()), kind, target));
            changes.put(new Timer(Timer.minute(event.dueAt()), kind, target));
        }

        private void follow(ReferralEvent event) {
            String target =
                    event.consignment().value() + '/' + event.reference().value();
            switch (event) {
                case ReferralIssued issued -> changes.set(new Timer(issued.answerBy(), TimerKind.REFERRAL, target));
                case ReferralAnswered ignored -> changes.stop(TimerKind.REFERRAL, target);
                case ReferralClosed ignored -> changes.stop(TimerKind.REFERRAL, target);
                case ReferralOverdue ignored -> {}
            }
        }

        /** Arrival or presentation of any of its goods stops the time of a filing (ANT02, PCT04). */
        private void follow(MovementEvent event) {
            switch (event) {
                case ConsignmentArrived arrived ->
                    filingsOf(arrived.consignment()).forEach(this::isHere);
                case ConsignmentPartiallyArrived arrived ->
                    filingsOf(arrived.consignment()).forEach(this::isHere);
                case GoodsPresented presented ->
                    filingsOf(presented.consignment()).forEach(this::isHere);
                case ArrivalInIncorrectState ignored -> {}
                case ConsignmentDiverted ignored -> {}
                case PresentationRevoked ignored -> {}
            }
        }

        private void isHere(Mrn mrn) {
            changes.stop(TimerKind.EXPIRY, mrn.value());
        }

        /** The filings that declare a consignment, its master filing among them. */
        private Stream<Mrn> filingsOf(ConsignmentId consignment) {
            return here.add(consignment)
                    ? history.consignment(consignment).live().stream().flatMap(Batch::filingsOf)
                    : Stream.empty();
        }

        private static Stream<Mrn> filingsOf(Live live) {
            return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream());
        }

        private static Timer expiry(Mrn mrn, Instant acceptedAt) {
            return new Timer(acceptedAt.plus(InvalidationCause.EXPIRES_AFTER), TimerKind.EXPIRY, mrn.value());
        }
    }
}
