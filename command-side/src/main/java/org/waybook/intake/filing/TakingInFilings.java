package org.waybook.intake.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimState;
import org.waybook.domain.claim.ClaimState.LrnHeld;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.ReceiveFiling;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.quality.DataQuality;
import org.waybook.domain.quality.LodgingDeadline;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.domain.validation.CleansedText;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.MrnIssuer;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.large.LargeFiling;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;
import org.waybook.intake.spreading.HouseChunks;

/** Accepts filings of a few consignments in one commit, and receives those of many. */
public final class TakingInFilings {

    private static final int FIRST_VERSION = 1;

    private final Aggregates aggregates;
    private final Claiming claiming;
    private final HouseChunks chunks;
    private final MrnIssuer numbers;
    private final BarredFilings barredFilings;

    public TakingInFilings(Aggregates aggregates, Claiming claiming, HouseChunks chunks, MrnIssuer numbers) {
        this.aggregates = aggregates;
        this.claiming = claiming;
        this.chunks = chunks;
        this.numbers = numbers;
        this.barredFilings = new BarredFilings(aggregates);
    }

    /**
     * Takes in a filing.
     *
     * @throws Refused when the LRN was used for another content, or a transport document is taken
     */
    @CommandHandler
    public Registration handle(TakeInFiling command) {
        FilingHeader header = command.dataset().header();
        ClaimState lrn = claiming.stateOf(Claiming.lrnKey(header));
        if (lrn instanceof LrnHeld held) {
            return repeated(held, header, command.digest());
        }
        Mrn mrn = FilingNumbers.issue(numbers, header, lrn.releases());
        claiming.claimLrn(header, mrn, command.digest());
        return command.dataset().consignments().size() <= Houses.LISTED_MAX
                ? accept(mrn, command)
                : receive(mrn, command);
    }

    /**
     * Takes in a filing whose consignments are written.
     *
     * @throws Refused when the LRN was used for another content, or was given free while the message was read
     */
    @CommandHandler
    public Registration handle(TakeInWritten command) {
        LargeFiling.Written filing = command.filing();
        ClaimState lrn = claiming.stateOf(Claiming.lrnKey(filing.header()));
        if (lrn instanceof LrnHeld held) {
            return repeated(held, filing.header(), filing.digest());
        }
        Mrn mrn = FilingNumbers.issue(numbers, filing.header(), lrn.releases());
        if (!mrn.equals(filing.mrn()) || filing.houses().chunks().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.NOT_YET,
                    "BUSY",
                    "The LRN was given free while the message was read.",
                    "Send the same message again.");
        }
        claiming.claimLrn(filing.header(), mrn, filing.digest());
        return receive(mrn, filing.header(), filing.houses(), filing.digest(), filing.cleansed());
    }

    private Registration accept(Mrn mrn, TakeInFiling command) {
        FilingDataset dataset = command.dataset();
        List<TransportDocument> documents = dataset.consignments().stream()
                .map(HouseConsignment::transportDocument)
                .toList();
        List<Finding> taken = new ArrayList<>(claiming.claimMaster(dataset.header(), mrn));
        taken.addAll(claiming.claimDocuments(dataset.header(), mrn, documents));
        if (!taken.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, taken);
        }
        Houses houses = new Houses.Listed(documents, claiming.consignmentsOf(dataset.header(), mrn, documents));
        AcceptFiling accepting = new AcceptFiling(
                mrn, dataset.header(), command.digest(), houses, command.cleansed(), Optional.of(quality(dataset)));
        aggregates.filing(mrn, filing -> filing.handle(accepting));
        dataset.consignments().forEach(house -> declare(mrn, dataset.header(), house));
        return new Registration(mrn, Registration.Outcome.ACCEPTED, houses);
    }

    private DataQuality quality(FilingDataset dataset) {
        Optional<HouseConsignment> first = dataset.consignments().stream().findFirst();
        return DataQuality.of(dataset, LodgingDeadline.of(dataset.header(), first, claiming.now()));
    }

    private void declare(Mrn mrn, FilingHeader header, HouseConsignment house) {
        ConsignmentId id = claiming.consignmentOf(header, mrn, house.transportDocument());
        ConsignmentParticulars particulars = new ConsignmentParticulars(header, house);
        Declare declare = new Declare(id, mrn, FIRST_VERSION, particulars, claiming.now());
        barredFilings.follow(aggregates.consignment(id, consignment -> consignment.handle(declare)));
    }

    private Registration receive(Mrn mrn, TakeInFiling command) {
        FilingDataset dataset = command.dataset();
        return receive(
                mrn, dataset.header(), chunks.write(mrn, dataset.consignments()), command.digest(), command.cleansed());
    }

    private Registration receive(
            Mrn mrn, FilingHeader header, Houses houses, ContentDigest digest, List<CleansedText> cleansed) {
        List<Finding> taken = claiming.claimMaster(header, mrn);
        if (!taken.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, taken);
        }
        aggregates.filing(mrn, filing -> filing.handle(new ReceiveFiling(mrn, header, digest, houses, cleansed)));
        return new Registration(mrn, Registration.Outcome.RECEIVED, houses);
    }

    private Registration repeated(LrnHeld held, FilingHeader header, ContentDigest digest) {
        if (!held.digest().equals(digest)) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    List.of(new Finding(
                            "LRN_IN_USE",
                            "/lrn",
                            "LRN " + header.lrn().value()
                                    + " was used for another content, filed as "
                                    + held.holder().value() + ".",
                            "Use a new LRN, or amend that filing.")));
        }
        return switch (aggregates.filing(held.holder(), FilingAggregate::state)) {
            case FilingState.Received received -> registration(held, Registration.Outcome.RECEIVED, received.houses());
            case FilingState.Accepted accepted -> registration(held, Registration.Outcome.REPEATED, accepted.houses());
            case FilingState.Invalidated invalidated ->
                registration(held, Registration.Outcome.REPEATED, invalidated.houses());
            case FilingState.NotFiled ignored -> throw missing(held);
            case FilingState.RefusedFiling ignored -> throw missing(held);
        };
    }

    private static Registration registration(LrnHeld held, Registration.Outcome outcome, Houses houses) {
        return new Registration(held.holder(), outcome, houses);
    }

    private static IllegalStateException missing(LrnHeld held) {
        return new IllegalStateException(
                "An LRN is held by " + held.holder().value() + ", which is not in force; verify the log.");
    }
}
