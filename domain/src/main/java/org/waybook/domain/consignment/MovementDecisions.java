package org.waybook.domain.consignment;

import static org.waybook.domain.consignment.Requirements.conflictIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Role;
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
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.consignment.MovementEvent.ConsignmentDiverted;
import org.waybook.domain.consignment.MovementEvent.ConsignmentPartiallyArrived;
import org.waybook.domain.consignment.MovementEvent.GoodsPresented;
import org.waybook.domain.consignment.MovementEvent.PresentationRevoked;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.place.MemberState;
import org.waybook.domain.validation.Checks;

/** Whether goods can be said to have arrived, and to be presented. */
final class MovementDecisions {

    private MovementDecisions() {}

    static List<ConsignmentEvent> decide(ConsignmentState state, MovementCommand command) {
        return switch (command) {
            case Arrive arrive -> arrive(state, arrive);
            case Present present -> List.of(presented(Requirements.live(state, command.consignment()), present));
            case RevokePresentation revoke -> List.of(revoked(Requirements.live(state, command.consignment()), revoke));
        };
    }

    private static List<ConsignmentEvent> arrive(ConsignmentState state, Arrive command) {
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
            case NotAnnounced ignored -> Optional.of("It is not announced.");
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

    private static Optional<String> whatIsMissing(Live live) {
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

    private static ConsignmentEvent presented(Live live, Present command) {
        MemberState memberState = requirePlace(live, command);
        conflictIf(
                live.movement().isPresented(),
                "ALREADY_PRESENTED",
                "The goods are presented already.",
                "Revoke the presentation first, if it was wrong.");
        whatIsMissing(live).ifPresent(reason -> {
            throw Requirements.conflict("IE3N07", "The goods cannot be presented. " + reason, "File what is missing.");
        });
        boolean arrivesFirst =
                switch (live.leading().particulars().header().modeOfTransport()) {
                    case AIR, SEA -> true;
                    case RAIL, ROAD, MAIL, INLAND_WATERWAY -> false;
                };
        conflictIf(
                arrivesFirst && live.movement() instanceof Expected,
                "NOT_ARRIVED",
                "Goods that travel by air or sea arrive before they are presented.",
                "Wait for the notification of their arrival.");
        return new GoodsPresented(
                command.consignment(), live.leading().mrn(), command.office(), memberState, command.presentedAt());
    }

    /** Goods are presented to a control officer of the member state whose office it is. */
    private static MemberState requirePlace(Live live, Present command) {
        Role role = command.actor().role();
        Optional<MemberState> memberState = Authority.of(command.office())
                .filter(there ->
                        command.actor().memberState().filter(there::equals).isPresent());
        boolean may = memberState.isPresent() && (role == Role.CONTROL_OFFICER || role == Role.SUPERVISOR);
        if (!may) {
            throw Refused.because(
                    Refused.Kind.FORBIDDEN,
                    "NOT_COMPETENT",
                    "Goods presented at " + command.office().value() + " are for a control officer there to take in.",
                    "Sign in as a control officer of the member state of presentation.");
        }
        return memberState.get();
    }

    private static ConsignmentEvent revoked(Live live, RevokePresentation command) {
        Authority.requireConcerned(command.actor(), live, command.consignment());
        conflictIf(
                !live.movement().isPresented(),
                "NOT_PRESENTED",
                "The goods are not presented.",
                "See the timeline of the consignment.");
        MemberState memberState = Authority.PRESENTATION.require(command.actor(), live, command.consignment());
        Requirements.valid(new Checks().text("/reason", command.reason()));
        conflictIf(
                live.control().performed() || live.control().outcome() != Control.Outcome.OPEN,
                "CONTROL_PERFORMED",
                "The goods are controlled or released already.",
                "Leave the presentation as it is.");
        return new PresentationRevoked(command.consignment(), live.leading().mrn(), memberState, command.reason());
    }
}
