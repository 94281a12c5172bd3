package org.waybook.intake.notification;

import static org.waybook.domain.message.MessageType.IE3N01;
import static org.waybook.domain.message.MessageType.IE3N02;
import static org.waybook.domain.message.MessageType.IE3N03;
import static org.waybook.domain.message.MessageType.IE3N04;
import static org.waybook.domain.message.MessageType.IE3N05;
import static org.waybook.domain.message.MessageType.IE3N07;
import static org.waybook.domain.message.MessageType.IE3N08;
import static org.waybook.domain.message.MessageType.IE3N09;
import static org.waybook.domain.message.MessageType.IE3N10;
import static org.waybook.domain.message.MessageType.IE3N11;
import static org.waybook.domain.message.MessageType.IE3Q01;
import static org.waybook.domain.message.MessageType.IE3Q02;
import static org.waybook.domain.message.MessageType.IE3Q03;
import static org.waybook.domain.message.MessageType.IE3R01;
import static org.waybook.domain.message.MessageType.IE3R04;
import static org.waybook.domain.message.MessageType.IE3R07;
import static org.waybook.domain.message.MessageType.IE4N03;
import static org.waybook.domain.message.MessageType.IE4N04;
import static org.waybook.domain.message.MessageType.IE4N05;
import static org.waybook.domain.message.MessageType.IE4N06;
import static org.waybook.domain.message.MessageType.IE4N07;
import static org.waybook.domain.message.MessageType.IE4N08;
import static org.waybook.domain.message.MessageType.IE4N09;
import static org.waybook.domain.message.MessageType.IE4N13;
import static org.waybook.domain.message.MessageType.IE4Q01;
import static org.waybook.domain.message.MessageType.IE4Q02;
import static org.waybook.domain.message.MessageType.IE4Q03;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.AnalysisEvent.AssessmentCompleted;
import org.waybook.domain.consignment.AnalysisEvent.ControlRecommended;
import org.waybook.domain.consignment.AnalysisEvent.DoNotLoadIssued;
import org.waybook.domain.consignment.AnalysisEvent.EScreeningResultSubmitted;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ControlEvent.AeoControlNotified;
import org.waybook.domain.consignment.ControlEvent.ControlDecided;
import org.waybook.domain.consignment.ControlEvent.ControlNotified;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.consignment.ReferralEvent.ReferralIssued;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingNotComplete;
import org.waybook.domain.filing.FilingEvent.FilingRefused;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;

/** Which event makes which message necessary, to whom, and saying what (interface control document, Annex 1). */
final class NoticeTable {

    private static final List<Row<?>> ROWS = List.of(
            row(FilingAccepted.class, IE3R01, of -> Cause.filersOf(of.event().header()), Contents::accepted),
            row(FilingAccepted.class, IE3N11, Recipients::stillToFile, Contents::stillToFile),
            row(FilingRefused.class, IE3N01, Cause::filers, Contents::refused),
            row(FilingAmended.class, IE3N10, of -> Cause.filersOf(of.event().header()), Contents::amended),
            row(FilingAmended.class, IE3N11, Recipients::newlyToFile, Contents::stillToFileAmended),
            row(
                    FilingInvalidated.class,
                    IE3R07,
                    Cause::filers,
                    of -> Content.of("reason", of.event().reason())),
            row(
                    ArrivalNotified.class,
                    IE3R04,
                    of -> Recipients.notifier(of, of.event().mrn()),
                    Contents::arrival),
            row(
                    ArrivalRegistered.class,
                    IE3R04,
                    of -> Recipients.notifier(of, of.event().mrn()),
                    Contents::arrivals),
            row(EnsNotComplete.class, IE3N02, Cause::filers, of -> Contents.missing(of.event())),
            row(FilingNotComplete.class, IE3N02, Recipients::filersAndCarriers, Contents::notFiled),
            row(FilingNotComplete.class, IE3N11, Recipients::notFiled, Contents::stillMissing),
            row(EnsCompleted.class, IE4N13, Cause::involved, of -> Content.of("outcome", "COMPLETED")),
            row(ConsignmentAmended.class, IE4N06, Cause::involved, of -> Contents.amendment(of.event())),
            row(ConsignmentWithdrawn.class, IE4N13, Cause::involved, of -> Content.of("outcome", "WITHDRAWN")),
            row(ConsignmentInvalidated.class, IE4N13, Cause::involved, of -> Content.of("outcome", "INVALIDATED")),
            row(AnalysisRequested.class, IE4Q01, Recipients::screening, Contents::screening),
            row(AnalysisRequested.class, IE4Q02, Recipients::concluding, Contents::analysis),
            row(EScreeningResultSubmitted.class, IE4N03, Recipients::ofHit, Contents::hit),
            row(
                    AssessmentCompleted.class,
                    IE3N03,
                    Cause::filers,
                    of -> Content.of("phase", of.event().phase())),
            row(
                    AssessmentCompleted.class,
                    IE4N04,
                    Cause::involved,
                    of -> Content.of("phase", of.event().phase())),
            row(DoNotLoadIssued.class, IE3Q01, Recipients::filersAndCarriers, Contents::doNotLoad),
            row(DoNotLoadIssued.class, IE4Q03, Cause::involved, Contents::doNotLoad),
            row(ReferralIssued.class, IE3Q02, Recipients::askedForInformation, Contents::referral),
            row(ReferralIssued.class, IE3Q03, Recipients::askedForScreening, Contents::referral),
            row(ReferralIssued.class, IE3N04, Recipients::carriersOfInformation, Contents::referralToOther),
            row(ReferralIssued.class, IE3N05, Recipients::carriersOfScreening, Contents::referralToOther),
            row(ConsignmentArrived.class, IE4N07, Recipients::ofArrival, Contents::arrived),
            row(ConsignmentPartiallyArrived.class, IE4N07, Recipients::ofPartialArrival, Contents::partlyArrived),
            row(ArrivalInIncorrectState.class, IE3N07, Recipients::ofIncorrectState, Contents::incorrectState),
            row(ArrivalInIncorrectState.class, IE4N08, Recipients::statesOfIncorrect, Contents::incorrectState),
            row(ControlRecommended.class, IE4N05, Recipients::recommendedLate, Contents::recommendation),
            row(ConsignmentArrived.class, IE4N05, Recipients::recommended, Contents::recommendations),
            row(ConsignmentPartiallyArrived.class, IE4N05, Recipients::recommended, Contents::recommendations),
            row(GoodsPresented.class, IE4N05, Recipients::recommendedAtPresentation, Contents::recommendations),
            row(ControlDecided.class, IE4N09, Recipients::ofDecision, Contents::decision),
            row(ControlNotified.class, IE3N08, of -> Cause.operator(of.event().addressee()), of -> Content.nothing()),
            row(
                    AeoControlNotified.class,
                    IE3N09,
                    of -> Cause.operator(of.event().addressee()),
                    of -> Content.nothing()));

    private static final Set<String> CONTRACTS =
            ROWS.stream().map(row -> row.event().getSimpleName()).collect(Collectors.toUnmodifiableSet());

    private NoticeTable() {}

    /** Whether an event may make messages necessary. */
    static boolean concerns(LifecycleEvent event) {
        return concerns(event.getClass().getSimpleName());
    }

    /** Whether events of a contract may make messages necessary. */
    static boolean concerns(String contract) {
        return CONTRACTS.contains(contract);
    }

    /** What an event has to tell, to each recipient once for each type of message. */
    static List<Notice> noticesOf(LifecycleEvent event, Background background) {
        return ROWS.stream()
                .filter(row -> row.event().isInstance(event))
                .flatMap(row -> row.notices(event, background))
                .toList();
    }

    private static <E extends LifecycleEvent> Row<E> row(
            Class<E> event,
            MessageType type,
            Function<Cause<E>, Stream<Recipient>> recipients,
            Function<Cause<E>, Content> content) {
        return new Row<>(event, type, recipients, content);
    }

    private record Row<E extends LifecycleEvent>(
            Class<E> event,
            MessageType type,
            Function<Cause<E>, Stream<Recipient>> recipients,
            Function<Cause<E>, Content> content) {

        Stream<Notice> notices(LifecycleEvent happened, Background background) {
            Cause<E> cause = new Cause<>(event.cast(happened), background);
            List<Recipient> all = recipients.apply(cause).distinct().toList();
            if (all.isEmpty()) {
                return Stream.empty();
            }
            Content said = content.apply(cause);
            return all.stream()
                    .map(recipient -> new Notice(
                            new Notice.Kind(type, recipient, mrn(happened), reference(happened), said.details()),
                            consignment(happened)));
        }
    }

    private static Mrn mrn(LifecycleEvent event) {
        return switch (event) {
            case FilingEvent filing -> filing.mrn();
            case ConsignmentEvent consignment -> consignment.mrn();
            case ArrivalEvent arrival -> arrival.mrn();
            default ->
                throw new IllegalArgumentException(
                        "No message is about " + event.getClass().getName() + ".");
        };
    }

    private static Optional<ConsignmentId> consignment(LifecycleEvent event) {
        return event instanceof ConsignmentEvent of ? Optional.of(of.consignment()) : Optional.empty();
    }

    private static Optional<String> reference(LifecycleEvent event) {
        return event instanceof ReferralEvent of ? Optional.of(of.reference().value()) : Optional.empty();
    }
}
