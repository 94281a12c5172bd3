package org.waybook.intake.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.QualityTally;
import org.waybook.domain.quality.Timeliness;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.amendment.Amendment.ChangesOf;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.large.LargeFiling;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;
import org.waybook.intake.spreading.HouseChunks;

/** Amends and invalidates filings; a few consignments change in the same commit, many by a policy. */
public final class AmendingFilings {

    private final Aggregates aggregates;
    private final Claiming claiming;
    private final HouseChunks chunks;
    private final BarredHouses barredHouses;
    private final BarredFilings barredFilings;
    private final Invalidations invalidations;

    public AmendingFilings(Aggregates aggregates, Claiming claiming, HouseChunks chunks) {
        this.aggregates = aggregates;
        this.claiming = claiming;
        this.chunks = chunks;
        this.barredHouses = new BarredHouses(aggregates, chunks);
        this.barredFilings = new BarredFilings(aggregates);
        this.invalidations = new Invalidations(aggregates, claiming);
    }

    @CommandHandler
    Amendment handle(AmendFilingDataset command) {
        Mrn mrn = command.mrn();
        FilingDataset dataset = command.dataset();
        Optional<FilingHeader> before = headerInForce(mrn, command.actor());
        requireFree(claiming.claimMaster(dataset.header(), mrn));
        boolean few = dataset.consignments().size() <= Houses.LISTED_MAX && !isLarge(mrn);
        Houses houses = few ? listed(mrn, dataset) : chunks.write(mrn, dataset.consignments());
        AmendFiling amendment = new AmendFiling(
                mrn,
                dataset.header(),
                command.digest(),
                houses,
                command.actor(),
                changedThoughBarred(mrn, told -> dataset.consignments().forEach(told)),
                command.cleansed(),
                Optional.of(DataQuality.of(dataset, Timeliness.UNKNOWN)));
        return amend(amendment, before)
                .map(amended -> few ? carryOut(amended, dataset) : later(amended))
                .orElseGet(() -> unchanged(mrn));
    }

    @CommandHandler
    Amendment handle(AmendByWritten command) {
        LargeFiling.Written filing = command.filing();
        Mrn mrn = filing.mrn();
        Optional<FilingHeader> before = headerInForce(mrn, command.actor());
        requireFree(claiming.claimMaster(filing.header(), mrn));
        AmendFiling amendment = new AmendFiling(
                mrn,
                filing.header(),
                filing.digest(),
                filing.houses(),
                command.actor(),
                changedThoughBarred(
                        mrn, told -> chunks.forEachChunk(mrn, filing.houses(), batch -> batch.forEach(told))),
                filing.cleansed(),
                Optional.of(quality(filing)));
        return amend(amendment, before).map(AmendingFilings::later).orElseGet(() -> unchanged(mrn));
    }

    private DataQuality quality(LargeFiling.Written filing) {
        QualityTally tally = new QualityTally(filing.header());
        chunks.forEachChunk(filing.mrn(), filing.houses(), tally::add);
        return tally.quality(Timeliness.UNKNOWN);
    }

    private Optional<FilingAmended> amend(AmendFiling amendment, Optional<FilingHeader> before) {
        Mrn mrn = amendment.mrn();
        List<FilingEvent> events = aggregates.filing(mrn, filing -> filing.handle(amendment));
        before.filter(header -> !header.transportDocumentMasterLevel()
                        .equals(amendment.header().transportDocumentMasterLevel()))
                .ifPresent(header -> claiming.releaseMaster(header, mrn));
        return events.stream()
                .filter(FilingAmended.class::isInstance)
                .map(FilingAmended.class::cast)
                .findFirst();
    }

    private Set<TransportDocument> changedThoughBarred(Mrn mrn, Consumer<Consumer<HouseConsignment>> amendment) {
        return aggregates.filing(mrn, FilingAggregate::state) instanceof FilingState.Accepted current
                ? barredHouses.changed(mrn, current, amendment)
                : Set.of();
    }

    @CommandHandler
    void handle(WithdrawFiling command) {
        Mrn mrn = command.mrn();
        List<FilingEvent> events = aggregates.filing(
                mrn, filing -> filing.handle(new InvalidateFiling(mrn, command.reason(), command.actor())));
        invalidations.carryOut(events);
    }

    private Amendment carryOut(FilingAmended amended, FilingDataset dataset) {
        List<TransportDocument> before = ((Listed) amended.previousHouses()).transportDocuments();
        List<TransportDocument> after = documents(dataset);
        List<TransportDocument> gone =
                before.stream().filter(Predicate.not(after::contains)).toList();
        List<ConsignmentId> withdrawn = claiming.consignmentsOf(dataset.header(), amended.mrn(), gone);
        claiming.releaseDocuments(dataset.header(), amended.mrn(), gone);
        List<ChangesOf> changes = new ArrayList<>();
        changes.add(new ChangesOf(Optional.empty(), amended.changes()));
        dataset.consignments().forEach(house -> declare(amended, house).ifPresent(changes::add));
        withdrawn.forEach(id -> tell(new Withdraw(id, amended.mrn(), amended.version())));
        return new Amendment(amended.mrn(), amended.version(), changes, false);
    }

    /** Claims what the amendment adds before it is decided, since the event names the consignments it leads to. */
    private Listed listed(Mrn mrn, FilingDataset dataset) {
        List<TransportDocument> documents = documents(dataset);
        requireFree(claiming.claimDocuments(dataset.header(), mrn, documents));
        return new Listed(documents, claiming.consignmentsOf(dataset.header(), mrn, documents));
    }

    /** Whoever may not amend is told so before being told which documents are taken. */
    private Optional<FilingHeader> headerInForce(Mrn mrn, Actor actor) {
        if (!(aggregates.filing(mrn, FilingAggregate::state) instanceof FilingState.Accepted filing)) {
            return Optional.empty();
        }
        Filing.requirePersonFiling(filing.header(), actor);
        return Optional.of(filing.header());
    }

    private static void requireFree(List<Finding> taken) {
        if (!taken.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, taken);
        }
    }

    private Optional<ChangesOf> declare(FilingAmended amended, HouseConsignment house) {
        ConsignmentId id = claiming.consignmentOf(amended.header(), amended.mrn(), house.transportDocument());
        ConsignmentParticulars particulars = new ConsignmentParticulars(amended.header(), house);
        return tell(new Declare(id, amended.mrn(), amended.version(), particulars, claiming.now())).stream()
                .filter(ConsignmentAmended.class::isInstance)
                .map(ConsignmentAmended.class::cast)
                .map(event -> new ChangesOf(Optional.of(id), event.changes()))
                .findFirst();
    }

    private List<ConsignmentEvent> tell(ConsignmentCommand command) {
        List<ConsignmentEvent> events =
                aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
        barredFilings.follow(events);
        return events;
    }

    private boolean isLarge(Mrn mrn) {
        return aggregates.filing(mrn, FilingAggregate::state) instanceof FilingState.Accepted accepted
                && accepted.houses() instanceof Houses.Chunked;
    }

    private Amendment unchanged(Mrn mrn) {
        FilingState.Accepted current = (FilingState.Accepted) aggregates.filing(mrn, FilingAggregate::state);
        return new Amendment(mrn, current.version(), List.of(), false);
    }

    private static Amendment later(FilingAmended amended) {
        return new Amendment(
                amended.mrn(), amended.version(), List.of(new ChangesOf(Optional.empty(), amended.changes())), true);
    }

    private static List<TransportDocument> documents(FilingDataset dataset) {
        return dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .toList();
    }
}
