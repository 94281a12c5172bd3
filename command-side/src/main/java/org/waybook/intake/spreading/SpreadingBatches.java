package org.waybook.intake.spreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.contracts.sealing.Persons;
import org.waybook.contracts.sealing.Sealing;
import org.waybook.domain.consignment.Consignment;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.consignment.ConsignmentState;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.domain.party.Party;
import org.waybook.domain.transport.TransportDocument;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.claiming.FirstClaims;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.Beginnings;
import org.waybook.intake.spreading.SpreadHouses.DeclareHouses;
import org.waybook.intake.spreading.SpreadHouses.FinishSpreading;
import org.waybook.intake.spreading.SpreadHouses.InvalidateHouses;
import org.waybook.intake.spreading.SpreadHouses.WithdrawHouses;

/** Does one batch of spreading in a unit of work. */
public final class SpreadingBatches {

    private static final int FIRST_VERSION = 1;

    private final Aggregates aggregates;
    private final Claiming claiming;
    private final FirstClaims firstClaims;
    private final Sealing sealing;
    private final BarredFilings barredFilings;

    public SpreadingBatches(Aggregates aggregates, Claiming claiming, FirstClaims firstClaims, Sealing sealing) {
        this.firstClaims = firstClaims;
        this.aggregates = aggregates;
        this.claiming = claiming;
        this.sealing = sealing;
        this.barredFilings = new BarredFilings(aggregates);
    }

    @CommandHandler
    void handle(DeclareHouses batch) {
        Map<ConsignmentId, HouseConsignment> houses = new LinkedHashMap<>();
        batch.houses().forEach(house -> houses.put(consignmentOf(batch, house.transportDocument()), house));
        expectKeys(houses);
        Beginnings beginnings = aggregates.beginnings();
        List<Declare> known = new ArrayList<>();
        houses.forEach((id, house) -> {
            ConsignmentParticulars particulars = new ConsignmentParticulars(batch.header(), house);
            Declare declare = new Declare(id, batch.mrn(), batch.version(), particulars, batch.receivedAt());
            if (beginnings.isNew(id)) {
                beginnings.consignment(id, Consignment.decide(new ConsignmentState.NotAnnounced(), declare));
            } else {
                known.add(declare);
            }
        });
        beginnings.publish();
        barredFilings.followJoining(
                known.stream().flatMap(declare -> tell(declare).stream()).toList());
    }

    /** The first version of a filing whose documents nobody had claimed declares the consignments they give. */
    private ConsignmentId consignmentOf(DeclareHouses batch, TransportDocument document) {
        return batch.version() == FIRST_VERSION && firstClaims.holds(batch.mrn())
                ? ConsignmentId.of(batch.mrn(), document)
                : claiming.consignmentOf(batch.header(), batch.mrn(), document);
    }

    /** The events are sealed one by one when they are stored; their keys are made durable together. */
    private void expectKeys(Map<ConsignmentId, HouseConsignment> houses) {
        Map<String, List<Party>> persons = new LinkedHashMap<>();
        houses.forEach((id, house) -> persons.put(id.value(), Persons.in(List.of(house))));
        sealing.expect(persons);
    }

    @CommandHandler
    void handle(WithdrawHouses batch) {
        claiming.consignmentsOf(batch.header(), batch.mrn(), batch.documents())
                .forEach(id -> tell(new Withdraw(id, batch.mrn(), batch.version())));
        claiming.releaseDocuments(batch.header(), batch.mrn(), batch.documents());
    }

    @CommandHandler
    void handle(InvalidateHouses batch) {
        claiming.consignmentsOf(batch.header(), batch.mrn(), batch.documents())
                .forEach(id -> tell(new Invalidate(id, batch.mrn(), batch.reason())));
        claiming.releaseDocuments(batch.header(), batch.mrn(), batch.documents());
    }

    @CommandHandler
    void handle(FinishSpreading batch) {
        aggregates.filing(batch.mrn(), filing -> filing.handle(new ReportSpread(batch.mrn(), batch.version())));
    }

    private List<ConsignmentEvent> tell(ConsignmentCommand command) {
        return aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
    }
}
