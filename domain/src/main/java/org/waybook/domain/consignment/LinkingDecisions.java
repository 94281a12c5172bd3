package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Declarations.Declared;
import org.waybook.domain.consignment.Linking.Completeness.BeforeLoading;
import org.waybook.domain.consignment.Linking.Completeness.Complete;
import org.waybook.domain.consignment.Linking.Completeness.CompleteAlone;
import org.waybook.domain.consignment.Linking.Completeness.NotComplete;
import org.waybook.domain.consignment.Linking.Completeness.PendingCompleteness;
import org.waybook.domain.consignment.Linking.Completeness.PendingLinking;
import org.waybook.domain.consignment.LinkingCommand.EndLinking;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentSupplemented;
import org.waybook.domain.consignment.LinkingEvent.EnsCompleted;
import org.waybook.domain.consignment.LinkingEvent.EnsNotComplete;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingCompleteness;
import org.waybook.domain.consignment.LinkingEvent.EnsPendingLinking;
import org.waybook.domain.consignment.LinkingEvent.LinkProposed;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.MissingPart;

/** How the filings of a consignment become one declaration. */
final class LinkingDecisions {

    private LinkingDecisions() {}

    /** How far a first filing brings the declaration by itself. */
    static Linking atFirst(Declared declared) {
        if (declared.type().isCompleteAlone()) {
            return Linking.of(new CompleteAlone());
        }
        return Linking.of(
                declared.type().isMinimumOnly()
                        ? new BeforeLoading()
                        : new PendingCompleteness(neededBeside(declared.type())));
    }

    /** What a filing of a type needs beside itself. */
    private static List<MissingPart> neededBeside(FilingType type) {
        List<FilingType> needed =
                type.stillNeeds().stream().flatMap(Set::stream).toList();
        Stream<MissingPart> master = needed.stream().anyMatch(other -> other.level() == DatasetLevel.MASTER)
                ? Stream.of(MissingPart.MASTER)
                : Stream.empty();
        Stream<MissingPart> sale = needed.stream().anyMatch(other -> other.level() == DatasetLevel.GOODS_SHIPMENT)
                ? Stream.of(MissingPart.CONSIGNEE_DATA)
                : Stream.empty();
        return Stream.concat(master, sale).toList();
    }

    /** What is still awaited after a consignment was announced. */
    static Stream<ConsignmentEvent> afterAnnouncement(ConsignmentAnnounced announced) {
        return Stream.empty();
    }

    /** Another filing names a consignment that one already announced. */
    static List<ConsignmentEvent> supplemented(Live live, Declare command) {
        Declared added = new Declared(command.mrn(), command.filingVersion(), command.particulars());
        DatasetPart part = added.gives(DatasetPart.PRE_ARRIVAL)
                ? DatasetPart.PRE_ARRIVAL
                : added.parts().stream().findFirst().orElse(DatasetPart.CONSIGNEE_DATA);
        return List.of(new ConsignmentSupplemented(
                command.consignment(),
                command.mrn(),
                command.filingVersion(),
                part,
                command.particulars(),
                Differences.between(live.leading().particulars(), command.particulars())));
    }

    static List<ConsignmentEvent> decide(ConsignmentState state, LinkingCommand command) {
        return state.live()
                .filter(live -> !live.linking().completeness().isComplete())
                .map(live -> decide(live, command))
                .orElse(List.of());
    }

    private static List<ConsignmentEvent> decide(Live live, LinkingCommand command) {
        ConsignmentId id = command.consignment();
        Mrn mrn = live.leading().mrn();
        return switch (command) {
            case Link link -> {
                List<Mrn> filings = Stream.concat(live.declarations().filings().stream(), Stream.of(link.masterMrn()))
                        .distinct()
                        .toList();
                yield List.of(
                        new ConsignmentLinked(id, mrn, link.masterMrn(), link.decidedBy()),
                        new EnsCompleted(id, mrn, filings, link.inconsistencies()));
            }
            case ProposeLinks propose -> List.of(new LinkProposed(id, mrn, propose.candidates()));
            case EndLinking ignored ->
                missing(live).isEmpty() ? List.of() : List.of(new EnsNotComplete(id, mrn, missing(live)));
        };
    }

    private static List<MissingPart> missing(Live live) {
        return switch (live.linking().completeness()) {
            case PendingLinking ignored -> List.of(MissingPart.MASTER);
            case PendingCompleteness pending -> pending.missing();
            case BeforeLoading ignored -> List.of();
            case CompleteAlone ignored -> List.of();
            case NotComplete ignored -> List.of();
            case Complete ignored -> List.of();
        };
    }

    /** The state after an event of linking. */
    static Live linked(Live live, LinkingEvent event) {
        Linking before = live.linking();
        return switch (event) {
            case ConsignmentSupplemented supplemented -> supplemented(live, supplemented);
            case EnsPendingLinking pending -> live.with(before.now(new PendingLinking(pending.masterDocument())));
            case EnsPendingCompleteness pending -> live.with(before.now(new PendingCompleteness(pending.missing())));
            case ConsignmentLinked linked ->
                live.with(new Linking(
                        before.completeness(), Optional.of(linked.masterMrn()), List.of(), before.inconsistencies()));
            case LinkProposed proposed ->
                live.with(new Linking(
                        before.completeness(), before.masterMrn(), proposed.candidates(), before.inconsistencies()));
            case EnsCompleted completed ->
                live.with(new Linking(
                        new Complete(completed.filings()), before.masterMrn(), List.of(), completed.inconsistencies()));
            case EnsNotComplete incomplete -> live.with(before.now(new NotComplete(incomplete.missing())));
        };
    }

    private static Live supplemented(Live live, ConsignmentSupplemented event) {
        Declared added = new Declared(event.mrn(), event.filingVersion(), event.particulars());
        Live with = live.with(live.declarations().with(added));
        return live.linking().completeness() instanceof BeforeLoading ? with.with(atFirst(added)) : with;
    }
}
