package org.waybook.domain.consignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Linking.Completeness;
import org.waybook.domain.consignment.Linking.Completeness.NotComplete;
import org.waybook.domain.consignment.Linking.Completeness.PendingLinking;
import org.waybook.domain.consignment.LinkingCommand.AcceptLink;
import org.waybook.domain.consignment.LinkingCommand.AddSale;
import org.waybook.domain.consignment.LinkingCommand.AwaitMaster;
import org.waybook.domain.consignment.LinkingCommand.DismissLink;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.NameMaster;
import org.waybook.domain.consignment.LinkingCommand.NameReceptacle;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingCompleteness;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingLinking;
import org.waybook.domain.consignment.LinkingEvent.LinkAccepted;
import org.waybook.domain.consignment.LinkingEvent.LinkDismissed;
import org.waybook.domain.consignment.LinkingEvent.LinkProposed;
import org.waybook.domain.consignment.LinkingEvent.MasterDocumentNamed;
import org.waybook.domain.consignment.LinkingEvent.ReceptacleNamed;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.linking.LinkCandidate;
import org.waybook.domain.linking.MissingPart;
import org.waybook.domain.transport.TransportDocument;

/** How the filings of a consignment become one declaration (CFSS-L3, PET09 to PET12). */
final class LinkingDecisions {

    private LinkingDecisions() {}

    /** Another filing names a consignment that one already announced. */
    static List<ConsignmentEvent> supplemented(Live live, Declare command) {
        Declared added = new Declared(command.mrn(), command.filingVersion(), command.particulars());
        DatasetPart part = added.gives(DatasetPart.PRE_ARRIVAL)
                ? DatasetPart.PRE_ARRIVAL
                : added.parts().stream().findFirst().orElse(DatasetPart.CONSIGNEE_DATA);
        return supplemented(
                live,
                command.consignment(),
                added,
                part,
                Differences.between(live.leading().particulars(), added.particulars()));
    }

    private static List<ConsignmentEvent> supplemented(
            Live live, ConsignmentId consignment, Declared added, DatasetPart part, List<Change> changes) {
        ConsignmentSupplemented event = new ConsignmentSupplemented(
                consignment, added.mrn(), added.filingVersion(), part, added.particulars(), changes);
        return withCompletion(live, event);
    }

    static List<ConsignmentEvent> decide(ConsignmentState state, LinkingCommand command) {
        if (command instanceof AcceptLink || command instanceof DismissLink) {
            return decide(Requirements.live(state, command.consignment()), command);
        }
        return state.live().map(live -> decide(live, command)).orElse(List.of());
    }

    private static List<ConsignmentEvent> decide(Live live, LinkingCommand command) {
        return switch (command) {
            case Link link -> link(live, link);
            case AwaitMaster await -> await(live, await);
            case Unlink unlink -> unlink(live, unlink);
            case AddSale sale -> addSale(live, sale);
            case NameMaster named -> nameMaster(live, named);
            case NameReceptacle named ->
                live.linking().receptacles().contains(named.receptacle())
                        ? List.of()
                        : List.of(new ReceptacleNamed(named.consignment(), named.mrn(), named.receptacle()));
            case ProposeLinks propose -> propose(live, propose);
            case AcceptLink accept -> accept(live, accept);
            case DismissLink dismiss -> ProposalDecisions.dismiss(live, dismiss);
            case EndLinking end -> end(live, end);
        };
    }

    private static List<ConsignmentEvent> link(Live live, Link command) {
        Linking linking = live.linking();
        boolean needsNone = linking.completeness() instanceof Completeness.CompleteAlone;
        boolean linkedAlready = linking.masterMrn().isPresent();
        if (needsNone || linkedAlready) {
            return List.of();
        }
        return withCompletion(
                live,
                new ConsignmentLinked(
                        command.consignment(),
                        live.leading().mrn(),
                        command.masterMrn(),
                        command.decidedBy(),
                        command.inconsistencies()));
    }

    private static List<ConsignmentEvent> accept(Live live, AcceptLink command) {
        LinkAccepted accepted = ProposalDecisions.accepted(live, command);
        ConsignmentLinked linked = new ConsignmentLinked(
                command.consignment(),
                accepted.mrn(),
                command.masterMrn(),
                accepted.acceptedBy(),
                command.inconsistencies());
        return Stream.concat(Stream.of(accepted), withCompletion(linked(live, accepted), linked).stream())
                .toList();
    }

    private static List<ConsignmentEvent> await(Live live, AwaitMaster command) {
        PendingLinking waiting = new PendingLinking(command.masterDocument());
        boolean awaits = missing(live).contains(MissingPart.MASTER)
                && !live.linking().completeness().equals(waiting)
                && !(live.linking().completeness() instanceof NotComplete);
        return awaits
                ? List.of(new EnsPendingLinking(
                        command.consignment(), live.leading().mrn(), command.masterDocument()))
                : List.of();
    }

    private static List<ConsignmentEvent> unlink(Live live, Unlink command) {
        if (!live.linking().masterMrn().equals(Optional.of(command.masterMrn()))) {
            return List.of();
        }
        ConsignmentUnlinked unlinked =
                new ConsignmentUnlinked(command.consignment(), live.leading().mrn(), command.masterMrn());
        return Stream.concat(Stream.of(unlinked), pending(linked(live, unlinked), command.consignment()))
                .toList();
    }

    /** The consignee says nothing but the sale; what else his filing leaves out is not a change of it. */
    private static List<ConsignmentEvent> addSale(Live live, AddSale command) {
        if (live.declarations().knownVersion(command.mrn()) >= command.filingVersion()) {
            return List.of();
        }
        ConsignmentParticulars known = live.leading().particulars();
        HouseConsignment sold = known.consignment().withSale(command.header().goodsShipment());
        Declared added = new Declared(
                command.mrn(), command.filingVersion(), new ConsignmentParticulars(command.header(), sold));
        return supplemented(
                live,
                command.consignment(),
                added,
                DatasetPart.CONSIGNEE_DATA,
                Differences.between(known, new ConsignmentParticulars(known.header(), sold)));
    }

    private static List<ConsignmentEvent> nameMaster(Live live, NameMaster command) {
        return live.linking().masterDocument().equals(Optional.of(command.masterDocument()))
                ? List.of()
                : List.of(new MasterDocumentNamed(command.consignment(), command.mrn(), command.masterDocument()));
    }

    private static List<ConsignmentEvent> propose(Live live, ProposeLinks command) {
        List<LinkCandidate> candidates = command.candidates().stream()
                .filter(candidate -> !live.linking().choices().dismissed().contains(candidate.mrn()))
                .toList();
        boolean wanted = missing(live).contains(MissingPart.MASTER)
                && !candidates.isEmpty()
                && !candidates.equals(live.linking().candidates());
        return wanted
                ? List.of(new LinkProposed(command.consignment(), live.leading().mrn(), candidates))
                : List.of();
    }

    /** The time for the missing parts is up (PET10); before loading nothing is late yet. */
    private static List<ConsignmentEvent> end(Live live, EndLinking command) {
        List<MissingPart> missing = missing(live);
        boolean late = !missing.isEmpty()
                && !missing.contains(MissingPart.PRE_ARRIVAL)
                && !(live.linking().completeness() instanceof NotComplete);
        return late
                ? List.of(
                        new EnsNotComplete(command.consignment(), live.leading().mrn(), missing))
                : List.of();
    }

    /** An event with what it means for the declaration: complete, or still waiting for less than before. */
    private static List<ConsignmentEvent> withCompletion(Live live, LinkingEvent event) {
        Live after = linked(live, event);
        List<ConsignmentEvent> events = new ArrayList<>();
        events.add(event);
        List<MissingPart> missing = missing(after);
        if (missing.isEmpty() && !live.linking().completeness().isComplete()) {
            List<Inconsistency> differences = Stream.concat(
                            after.linking().inconsistencies().stream(),
                            Consistency.betweenParts(after.declarations()).stream())
                    .toList();
            events.add(new EnsCompleted(event.consignment(), event.mrn(), filings(after), differences));
        } else if (!missing.equals(missing(live))) {
            pending(after, event.consignment()).forEach(events::add);
        }
        return events;
    }

    /** What lacks its master above all is pending linking (PEE03), whatever else it lacks. */
    private static Stream<ConsignmentEvent> pending(Live live, ConsignmentId consignment) {
        List<MissingPart> missing = missing(live);
        boolean isSaid = live.linking().completeness() instanceof PendingLinking;
        if (missing.isEmpty() || missing.contains(MissingPart.PRE_ARRIVAL) || isSaid) {
            return Stream.empty();
        }
        Mrn mrn = live.leading().mrn();
        Optional<TransportDocument> master =
                live.leading().particulars().header().transportDocumentMasterLevel();
        return Stream.of(master.filter(named -> missing.contains(MissingPart.MASTER))
                .<ConsignmentEvent>map(named -> new EnsPendingLinking(consignment, mrn, named))
                .orElseGet(() -> new EnsPendingCompleteness(consignment, mrn, missing)));
    }

    private static List<Mrn> filings(Live live) {
        return Stream.concat(live.declarations().filings().stream(), live.linking().masterMrn().stream())
                .distinct()
                .toList();
    }

    private static List<MissingPart> missing(Live live) {
        return Completing.missing(
                live.declarations(), live.linking().masterMrn().isPresent());
    }

    /** The state after an event of linking. */
    static Live linked(Live live, LinkingEvent event) {
        Linking before = live.linking();
        return switch (event) {
            case ConsignmentSupplemented supplemented ->
                reached(live.with(live.declarations()
                        .with(new Declared(
                                supplemented.mrn(), supplemented.filingVersion(), supplemented.particulars()))));
            case EnsPendingLinking pending -> live.with(before.now(new PendingLinking(pending.masterDocument())));
            case EnsPendingCompleteness pending ->
                live.with(before.now(new Completeness.PendingCompleteness(pending.missing())));
            case ConsignmentLinked linked ->
                reached(live.with(before.linkedTo(linked.masterMrn(), linked.inconsistencies())));
            case ConsignmentUnlinked ignored ->
                live.with(before.unlinked().now(Completing.reached(live.declarations(), false)));
            case MasterDocumentNamed named -> live.with(before.naming(named.masterDocument()));
            case ReceptacleNamed named -> live.with(before.in(named.receptacle()));
            case LinkProposed proposed -> live.with(before.proposing(proposed.candidates()));
            case LinkAccepted accepted -> live.with(before.accepting(accepted.masterMrn()));
            case LinkDismissed dismissed -> live.with(before.dismissing(dismissed.masterMrn()));
            case EnsCompleted completed ->
                live.with(before.completedWith(completed.filings(), completed.inconsistencies()));
            case EnsNotComplete incomplete -> live.with(before.now(new NotComplete(incomplete.missing())));
        };
    }

    /** Unless it is complete or still waits for its master, as far as its filings bring it. */
    private static Live reached(Live live) {
        Linking linking = live.linking();
        return linking.completeness().isComplete() || Completing.stillWaits(linking, live.declarations())
                ? live
                : live.with(linking.now(Completing.reached(
                        live.declarations(), linking.masterMrn().isPresent())));
    }
}
