package org.waybook.intake.notification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.Movement;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.filing.SupplementaryDeclarant;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.party.Eori;
import org.waybook.domain.referral.ReferralType;

/** To whom the messages of the table go, where it is more than a word. */
final class Recipients {

    private Recipients() {}

    static Stream<Recipient> stillToFile(Cause<FilingAccepted> cause) {
        return supplementary(cause.event().header()).map(Recipient.Operator::new);
    }

    /** Those whom the version before did not name. */
    static Stream<Recipient> newlyToFile(Cause<FilingAmended> cause) {
        Set<Eori> before = cause.background().filing(cause.event().mrn()).stream()
                .flatMap(Recipients::supplementary)
                .collect(Collectors.toSet());
        return supplementary(cause.event().header())
                .filter(eori -> !before.contains(eori))
                .map(Recipient.Operator::new);
    }

    static Stream<Recipient> notFiled(Cause<FilingNotComplete> cause) {
        return cause.event().missing().stream()
                .map(SupplementaryDeclarant::identificationNumber)
                .map(Recipient.Operator::new);
    }

    static Stream<Recipient> notifier(Cause<?> cause, Mrn arrival) {
        return cause.background().notifier(arrival).stream().map(Recipient.Operator::new);
    }

    static Stream<Recipient> screening(Cause<AnalysisRequested> cause) {
        return cause.event().involved().stream().map(one -> new Recipient.State(one.memberState()));
    }

    static Stream<Recipient> concluding(Cause<AnalysisRequested> cause) {
        return Stream.of(new Recipient.State(cause.event().responsible()));
    }

    /** The responsible member state learns of the hit of another one, when that recommends something. */
    static Stream<Recipient> ofHit(Cause<EScreeningResultSubmitted> cause) {
        Recipient sender = new Recipient.State(cause.event().memberState());
        return cause.event().recommendations().isEmpty()
                ? Stream.empty()
                : cause.responsible().filter(recipient -> !recipient.equals(sender));
    }

    static Stream<Recipient> filersAndCarriers(Cause<? extends LifecycleEvent> cause) {
        return Stream.concat(cause.filers(), cause.carriers());
    }

    static Stream<Recipient> askedForInformation(Cause<ReferralIssued> cause) {
        return isScreening(cause)
                ? Stream.empty()
                : Cause.operator(cause.event().addressee());
    }

    static Stream<Recipient> askedForScreening(Cause<ReferralIssued> cause) {
        return isScreening(cause) ? Cause.operator(cause.event().addressee()) : Stream.empty();
    }

    static Stream<Recipient> carriersOfInformation(Cause<ReferralIssued> cause) {
        return isScreening(cause) ? Stream.empty() : otherCarriers(cause);
    }

    static Stream<Recipient> carriersOfScreening(Cause<ReferralIssued> cause) {
        return isScreening(cause) ? otherCarriers(cause) : Stream.empty();
    }

    static Stream<Recipient> ofArrival(Cause<ConsignmentArrived> cause) {
        return Stream.concat(cause.involved(), Cause.of(cause.event().actualOffice()));
    }

    static Stream<Recipient> ofPartialArrival(Cause<ConsignmentPartiallyArrived> cause) {
        return Stream.concat(cause.involved(), Cause.of(cause.event().actualOffice()));
    }

    static Stream<Recipient> ofIncorrectState(Cause<ArrivalInIncorrectState> cause) {
        return Stream.concat(notifier(cause, cause.event().mrn()), cause.filers());
    }

    static Stream<Recipient> statesOfIncorrect(Cause<ArrivalInIncorrectState> cause) {
        return Stream.concat(cause.responsible(), Cause.of(cause.event().actualOffice()));
    }

    /**
     * The control member states of what was recommended before the goods came, and the member state where they came to:
     * after a diversion it is another, and it decides.
     */
    static Stream<Recipient> recommended(Cause<? extends LifecycleEvent> cause) {
        return cause.live().filter(live -> !live.assessment().recommendations().isEmpty()).stream()
                .flatMap(live -> Stream.concat(
                        live.assessment().recommendations().stream()
                                .map(one -> new Recipient.State(one.memberStateOfControl())),
                        whereItIs(live)));
    }

    private static Stream<Recipient> whereItIs(Live live) {
        return live.movement() instanceof Movement.Presented presented
                ? Stream.of(new Recipient.State(presented.memberState()))
                : live.movement().arrival().stream().flatMap(arrival -> Cause.of(arrival.actualOffice()));
    }

    /** A recommendation goes out at once when the goods are here already. */
    static Stream<Recipient> recommendedLate(Cause<ControlRecommended> cause) {
        return cause.live().filter(Live::isHere).isPresent()
                ? Stream.of(new Recipient.State(cause.event().memberStateOfControl()))
                : Stream.empty();
    }

    /** Goods by road and rail are presented without having arrived; others were told of on arrival. */
    static Stream<Recipient> recommendedAtPresentation(Cause<GoodsPresented> cause) {
        return cause.live().filter(live -> live.movement().arrival().isEmpty()).isPresent()
                ? recommended(cause)
                : Stream.empty();
    }

    static Stream<Recipient> ofDecision(Cause<ControlDecided> cause) {
        return Stream.concat(
                cause.involved(), Stream.of(new Recipient.State(cause.event().memberStateOfControl())));
    }

    private static boolean isScreening(Cause<ReferralIssued> cause) {
        return cause.event().type() == ReferralType.RFS;
    }

    private static Stream<Recipient> otherCarriers(Cause<ReferralIssued> cause) {
        Recipient asked = new Recipient.Operator(cause.event().addressee());
        return cause.carriers().filter(carrier -> !carrier.equals(asked));
    }

    private static Stream<Eori> supplementary(FilingHeader header) {
        return header.supplementaryDeclarants().stream().map(SupplementaryDeclarant::identificationNumber);
    }
}
