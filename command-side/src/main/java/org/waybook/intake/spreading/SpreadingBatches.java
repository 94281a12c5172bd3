package org.waybook.intake.spreading;

import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentParticulars;
import org.waybook.domain.filing.FilingCommand.ReportSpread;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.spreading.SpreadHouses.DeclareHouses;
import org.waybook.intake.spreading.SpreadHouses.FinishSpreading;
import org.waybook.intake.spreading.SpreadHouses.InvalidateHouses;
import org.waybook.intake.spreading.SpreadHouses.WithdrawHouses;

/** Does one batch of spreading in a unit of work. */
public final class SpreadingBatches {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public SpreadingBatches(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    @CommandHandler
    void handle(DeclareHouses batch) {
        batch.houses().forEach(house -> {
            ConsignmentId id = claiming.consignmentOf(batch.header(), batch.mrn(), house.transportDocument());
            ConsignmentParticulars particulars = new ConsignmentParticulars(batch.header(), house);
            tell(new Declare(id, batch.mrn(), batch.version(), particulars, claiming.now()));
        });
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

    private void tell(ConsignmentCommand command) {
        aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
    }
}
