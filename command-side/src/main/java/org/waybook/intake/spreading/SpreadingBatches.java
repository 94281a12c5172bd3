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
            ConsignmentId id = ConsignmentId.of(batch.mrn(), house.transportDocument());
            ConsignmentParticulars particulars = new ConsignmentParticulars(batch.header(), house);
            tell(new Declare(id, batch.mrn(), batch.version(), particulars, claiming.now()));
        });
    }

    @CommandHandler
    void handle(WithdrawHouses batch) {
        claiming.releaseDocuments(batch.header(), batch.mrn(), batch.documents());
        batch.documents()
                .forEach(document ->
                        tell(new Withdraw(ConsignmentId.of(batch.mrn(), document), batch.mrn(), batch.version())));
    }

    @CommandHandler
    void handle(InvalidateHouses batch) {
        claiming.releaseDocuments(batch.header(), batch.mrn(), batch.documents());
        batch.documents()
                .forEach(document ->
                        tell(new Invalidate(ConsignmentId.of(batch.mrn(), document), batch.mrn(), batch.reason())));
    }

    @CommandHandler
    void handle(FinishSpreading batch) {
        aggregates.filing(batch.mrn(), filing -> filing.handle(new ReportSpread(batch.mrn(), batch.version())));
    }

    private void tell(ConsignmentCommand command) {
        aggregates.consignment(command.consignment(), consignment -> consignment.handle(command));
    }
}
