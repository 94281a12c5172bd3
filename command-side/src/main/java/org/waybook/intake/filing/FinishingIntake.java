package org.waybook.intake.filing;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.RefuseFiling;
import org.waybook.domain.filing.FilingState.Received;
import org.waybook.domain.filing.Mrn;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.claiming.Claiming.ManyClaims;
import org.waybook.intake.filing.FinishIntake.AcceptReceived;
import org.waybook.intake.filing.FinishIntake.ClaimDocuments;
import org.waybook.intake.filing.FinishIntake.RefuseReceived;
import org.waybook.intake.filing.FinishIntake.ReleaseDocuments;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;

/** Does the steps of {@link FinishIntake}, each in a unit of work; doing one again changes nothing. */
public final class FinishingIntake {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public FinishingIntake(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    @CommandHandler
    ManyClaims handle(ClaimDocuments step) {
        return claiming.claimManyDocuments(step.header(), step.mrn(), step.documents());
    }

    @CommandHandler
    void handle(ReleaseDocuments step) {
        claiming.releaseDocuments(step.header(), step.mrn(), step.documents());
    }

    @CommandHandler
    void handle(AcceptReceived step) {
        whenReceived(
                step.mrn(),
                (filing, received) -> filing.handle(new AcceptFiling(
                        step.mrn(),
                        received.header(),
                        received.digest(),
                        received.houses(),
                        List.of(),
                        Optional.of(step.quality()))));
    }

    @CommandHandler
    void handle(RefuseReceived step) {
        whenReceived(step.mrn(), (filing, received) -> {
            filing.handle(new RefuseFiling(step.mrn(), step.findings()));
            claiming.releaseLrn(received.header(), step.mrn());
            claiming.releaseMaster(received.header(), step.mrn());
        });
    }

    private void whenReceived(Mrn mrn, Step step) {
        aggregates.filing(mrn, filing -> {
            if (filing.state() instanceof Received received) {
                step.take(filing, received);
            }
            return filing;
        });
    }

    private interface Step {
        void take(FilingAggregate filing, Received received);
    }
}
