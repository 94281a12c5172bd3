package org.waybook.intake.amendment;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingState.Invalidated;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.intake.claiming.Claiming;
import org.waybook.intake.lifecycle.Aggregates;
import org.waybook.intake.lifecycle.FilingAggregate;

/**
 * What follows from the invalidation of a filing in the same commit, whoever or whatever caused it: few consignments go
 * with it, many follow by the policy of spreading; what it claimed is free again.
 */
public final class Invalidations {

    private final Aggregates aggregates;
    private final Claiming claiming;

    public Invalidations(Aggregates aggregates, Claiming claiming) {
        this.aggregates = aggregates;
        this.claiming = claiming;
    }

    /** Carries out what a command on a filing decided. */
    public void carryOut(List<FilingEvent> events) {
        events.stream()
                .filter(FilingInvalidated.class::isInstance)
                .map(FilingInvalidated.class::cast)
                .forEach(this::carryOut);
    }

    private void carryOut(FilingInvalidated invalidated) {
        if (!(aggregates.filing(invalidated.mrn(), FilingAggregate::state) instanceof Invalidated filing)) {
            return;
        }
        claiming.releaseMaster(filing.header(), invalidated.mrn());
        if (invalidated.houses() instanceof Listed listed) {
            claiming.releaseDocuments(filing.header(), invalidated.mrn(), listed.transportDocuments());
            listed.consignments(invalidated.mrn())
                    .forEach(id -> aggregates.consignment(
                            id,
                            consignment ->
                                    consignment.handle(new Invalidate(id, invalidated.mrn(), invalidated.reason()))));
        }
    }
}
