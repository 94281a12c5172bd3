package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentEvent.ArrivalInIncorrectState;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentState.Invalidated;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.ConsignmentState.NotAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Withdrawn;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Movement.Arrival;
import org.waybook.domain.consignment.Movement.Arrived;
import org.waybook.domain.consignment.Movement.Expected;
import org.waybook.domain.consignment.Movement.PartiallyArrived;
import org.waybook.domain.consignment.Movement.Presented;
import org.waybook.domain.consignment.MovementCommand.Arrive;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.MissingPart;

/** Whether goods can be said to have arrived, all of them or a part. */
final class ArrivalDecisions {

    private ArrivalDecisions() {}

    static List<ConsignmentEvent> arrive(ConsignmentState state, Arrive command) {
        boolean again = state.live().filter(live -> hasAnswered(live, command)).isPresent();
        return again ? List.of() : answered(state, command);
    }

    /** Whether it has answered the notification; each part of a split consignment answers for itself. */
    private static boolean hasAnswered(Live live, Arrive command) {
        boolean isOtherPart = live.movement() instanceof PartiallyArrived part
                && (command.filings().isEmpty() || !part.newest().filings().containsAll(command.filings()));
        return live.heard().contains(command.arrival()) && !isOtherPart;
    }

    private static List<ConsignmentEvent> answered(ConsignmentState state, Arrive command) {
        return whyItCannotArrive(state, command)
                .<List<ConsignmentEvent>>map(reason -> List.of(new ArrivalInIncorrectState(
                        command.consignment(), command.arrival(), command.actualOffice(), command.arrivedAt(), reason)))
                .orElseGet(() -> arrived(state.live().orElseThrow(), command));
    }

    private static List<ConsignmentEvent> arrived(Live live, Arrive command) {
        List<Mrn> named =
                parts(live).stream().filter(command.filings()::contains).toList();
        List<Mrn> here = Stream.concat(
                        live.movement().arrival().stream().flatMap(arrival -> arrival.filings().stream()),
                        named.stream())
                .distinct()
                .toList();
        boolean partial = !named.isEmpty() && !isAllHere(live, here);
        List<ConsignmentEvent> events = new ArrayList<>();
        events.add(
                partial
                        ? new ConsignmentPartiallyArrived(
                                command.consignment(),
                                command.arrival(),
                                command.actualOffice(),
                                command.arrivedAt(),
                                here)
                        : new ConsignmentArrived(
                                command.consignment(), command.arrival(), command.actualOffice(), command.arrivedAt()));
        live.leading()
                .particulars()
                .header()
                .customsOfficeOfFirstEntry()
                .filter(declared -> !declared.equals(command.actualOffice()))
                .ifPresent(declared -> events.add(new ConsignmentDiverted(
                        command.consignment(), command.arrival(), declared, command.actualOffice())));
        return List.copyOf(events);
    }

    /** Whether nothing is to come: the first part of a split consignment is never all of it. */
    private static boolean isAllHere(Live live, List<Mrn> here) {
        FilingHeader header = live.leading().particulars().header();
        boolean othersFollow = header.isSplit() && header.previousMrn().isEmpty();
        return here.containsAll(parts(live)) && !othersFollow;
    }

    /** The filings that goods can arrive on: several only where the consignment is split. */
    private static List<Mrn> parts(Live live) {
        return live.declarations().giving(DatasetPart.PRE_ARRIVAL).stream()
                .map(Declared::mrn)
                .toList();
    }

    /** Goods arrive once, on filings in force that are complete (IE3N07, GET05). */
    private static Optional<String> whyItCannotArrive(ConsignmentState state, Arrive command) {
        return switch (state) {
            case NotAnnounced ignored -> throw Authority.unknown(command.consignment());
            case Withdrawn ignored -> Optional.of("An amendment withdrew it.");
            case Invalidated ignored -> Optional.of("Its filing is invalidated.");
            case Live live -> whyItCannotArrive(live, command);
        };
    }

    private static Optional<String> whyItCannotArrive(Live live, Arrive command) {
        return switch (live.movement()) {
            case Arrived arrived -> Optional.of(already(arrived.newest()));
            case Presented ignored -> Optional.of("It is already presented.");
            case PartiallyArrived part ->
                part.newest().filings().containsAll(command.filings())
                                && !command.filings().isEmpty()
                        ? Optional.of(already(part.newest()))
                        : Optional.empty();
            case Expected ignored -> whatIsMissing(live);
        };
    }

    private static String already(Arrival arrival) {
        return "It has already arrived, at " + arrival.arrivedAt() + " at "
                + arrival.actualOffice().value() + ".";
    }

    /** What the declaration still lacks before goods can arrive on it, in a sentence. */
    static Optional<String> whatIsMissing(Live live) {
        return switch (live.linking().completeness()) {
            case Linking.Completeness.CompleteAlone ignored -> Optional.empty();
            case Linking.Completeness.Complete ignored -> Optional.empty();
            case Linking.Completeness.BeforeLoading ignored ->
                Optional.of(knownOnlyFrom(live) + "; a pre-arrival filing is missing.");
            case Linking.Completeness.PendingLinking pending ->
                Optional.of("The master filing of " + pending.masterDocument() + " is missing.");
            case Linking.Completeness.PendingCompleteness pending ->
                Optional.of(knownOnlyFrom(live) + "; missing: " + inWords(pending.missing()) + ".");
            case Linking.Completeness.NotComplete incomplete ->
                Optional.of(knownOnlyFrom(live) + "; missing: " + inWords(incomplete.missing()) + ".");
        };
    }

    private static String knownOnlyFrom(Live live) {
        Declared declared = live.leading();
        String kind = declared.gives(DatasetPart.PRE_LOADING) ? "pre-loading" : "partial";
        return "It is known only from a " + kind + " filing (" + declared.type() + ")";
    }

    private static String inWords(List<MissingPart> missing) {
        return missing.stream()
                .map(part -> switch (part) {
                    case MASTER -> "the master filing";
                    case PRE_ARRIVAL -> "the pre-arrival filing";
                    case CONSIGNEE_DATA -> "the data of the consignee";
                })
                .collect(Collectors.joining(", "));
    }
}
