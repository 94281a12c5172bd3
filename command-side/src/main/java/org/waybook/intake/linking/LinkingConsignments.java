package org.waybook.intake.linking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.consignment.Consistency;
import org.waybook.domain.consignment.Consistency.Share;
import org.waybook.domain.consignment.LinkingCommand.AddSale;
import org.waybook.domain.consignment.LinkingCommand.AwaitMaster;
import org.waybook.domain.consignment.LinkingCommand.Link;
import org.waybook.domain.consignment.LinkingCommand.NameMaster;
import org.waybook.domain.consignment.LinkingCommand.NameReceptacle;
import org.waybook.domain.consignment.LinkingCommand.ProposeLinks;
import org.waybook.domain.consignment.LinkingCommand.Unlink;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.linking.Inconsistency;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.ConsignmentAggregate;
import org.waybook.intake.lifecycle.FilingAggregate;
import org.waybook.intake.linking.LinkingStep.AwaitingMaster;
import org.waybook.intake.linking.LinkingStep.FromMaster;
import org.waybook.intake.linking.LinkingStep.Proposing;
import org.waybook.intake.linking.LinkingStep.Said;
import org.waybook.intake.linking.LinkingStep.SaleGone;
import org.waybook.intake.linking.LinkingStep.ToMaster;

/** Takes steps of linking, in one unit of work each batch. */
public final class LinkingConsignments {

    private final Aggregates aggregates;
    private final Links links;
    private final BarredFilings barredFilings;

    LinkingConsignments(Aggregates aggregates, Links links) {
        this.aggregates = aggregates;
        this.links = links;
        this.barredFilings = new BarredFilings(aggregates);
    }

    /**
     * Takes the steps.
     *
     * @return the consignments that were linked now, with their share of the master
     */
    @CommandHandler
    Map<ConsignmentId, Share> handle(LinkConsignments batch) {
        Map<ConsignmentId, Share> linked = new LinkedHashMap<>();
        Map<Mrn, Share> taken = new LinkedHashMap<>();
        Instant at = batch.at();
        batch.steps().forEach(step -> {
            switch (step) {
                case ToMaster to -> link(to, taken, at).ifPresent(share -> linked.put(to.consignment(), share));
                case AwaitingMaster awaiting ->
                    tell(new AwaitMaster(awaiting.consignment(), awaiting.masterDocument(), at));
                case FromMaster from -> unlink(from, at);
                case Said said -> say(said, at);
                case SaleGone gone -> takeBack(gone);
                case Proposing proposing -> propose(proposing, at);
            }
        });
        return linked;
    }

    @CommandHandler
    void handle(TellAwaitingFilings batch) {
        batch.commands().forEach(command -> aggregates.filing(command.mrn(), filing -> filing.handle(command)));
    }

    private Optional<Share> link(ToMaster step, Map<Mrn, Share> taken, Instant at) {
        Optional<FilingHeader> master = filing(step.master()).map(Accepted::header);
        Optional<ConsignmentParticulars> house = particulars(step.consignment());
        if (master.isEmpty() || house.isEmpty()) {
            return Optional.empty();
        }
        Share others = taken.computeIfAbsent(step.master(), mrn -> links.shareOfOthers(mrn, step.consignment()));
        List<Inconsistency> differences = Consistency.withMaster(house.get(), master.get(), others);
        boolean linked = tell(new Link(step.consignment(), step.master(), differences, Optional.empty(), at))
                .anyMatch(ConsignmentLinked.class::isInstance);
        if (!linked) {
            return Optional.empty();
        }
        Share share = Share.of(house.get().consignment());
        taken.merge(step.master(), share, Share::plus);
        return Optional.of(share);
    }

    /** A master that somebody chose stays linked whatever the documents say, while it is in force. */
    private void unlink(FromMaster step, Instant at) {
        boolean isChosen = aggregates
                .consignment(step.consignment(), ConsignmentAggregate::state)
                .live()
                .flatMap(live -> live.linking().choices().accepted())
                .filter(step.master()::equals)
                .isPresent();
        if (!isChosen || filing(step.master()).isEmpty()) {
            tell(new Unlink(step.consignment(), step.master(), at));
        }
    }

    /** What another filing says of the consignment: its sale, its receptacle, its master document. */
    private void say(Said step, Instant at) {
        filing(step.by()).ifPresent(filing -> {
            FilingHeader header = filing.header();
            if (header.goodsShipment().isPresent() && isNamed(header, step.document())) {
                tell(new AddSale(step.consignment(), step.by(), filing.version(), header, at));
            }
            header.houseReferences().stream()
                    .filter(reference -> reference.transportDocument().equals(step.document()))
                    .flatMap(reference -> reference.receptacleIdentificationNumber().stream())
                    .forEach(receptacle -> tell(new NameReceptacle(step.consignment(), step.by(), receptacle, at)));
            header.transportDocumentMasterLevel()
                    .filter(document -> header.specificCircumstanceIndicator().level() == DatasetLevel.LINK)
                    .ifPresent(document -> tell(new NameMaster(step.consignment(), step.by(), document, at)));
        });
    }

    /** A sale goes with the filing that told it, and where an amendment of that names another house. */
    private void takeBack(SaleGone step) {
        Optional<Accepted> filing = filing(step.by());
        boolean isStillNamed = filing.map(Accepted::header)
                .filter(header -> particulars(step.consignment())
                        .filter(known -> isNamed(header, known.consignment().transportDocument()))
                        .isPresent())
                .isPresent();
        if (isStillNamed) {
            return;
        }
        filing.ifPresentOrElse(
                amended -> tell(new Withdraw(step.consignment(), step.by(), amended.version())),
                () -> step.reason().ifPresent(reason -> tell(new Invalidate(step.consignment(), step.by(), reason))));
    }

    /** An amendment may name another house; the index still knows of the one before. */
    private static boolean isNamed(FilingHeader header, TransportDocument document) {
        String hash = LinkKeys.hash(document);
        return header.houseReferences().stream().anyMatch(reference -> LinkKeys.hash(reference.transportDocument())
                .equals(hash));
    }

    private void propose(Proposing step, Instant at) {
        particulars(step.consignment())
                .map(house -> MasterTraits.candidates(house, links))
                .ifPresent(candidates -> tell(new ProposeLinks(step.consignment(), candidates, at)));
    }

    private Optional<Accepted> filing(Mrn mrn) {
        return aggregates.filing(mrn, FilingAggregate::state) instanceof Accepted accepted
                ? Optional.of(accepted)
                : Optional.empty();
    }

    private Optional<ConsignmentParticulars> particulars(ConsignmentId consignment) {
        return aggregates
                .consignment(consignment, ConsignmentAggregate::state)
                .live()
                .map(Live::leading)
                .map(declared -> declared.particulars());
    }

    private Stream<ConsignmentEvent> tell(ConsignmentCommand command) {
        List<ConsignmentEvent> events =
                aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
        barredFilings.follow(events);
        return events.stream();
    }
}
