package org.waybook.intake.linking;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.filing.FilingEvent;

/**
 * Brings filings together that make one declaration: follows the log in its order, keeps an index of who names which
 * document, and tells consignments of their masters, sales and receptacles. Whichever comes later finds the earlier. It
 * may be stopped anywhere and started again: what it says twice changes nothing.
 */
@ProcessingGroup(LinkingPolicy.NAME)
public final class LinkingPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "linking";

    private static final String BATCH = "linking-batch";

    private final LinkingBatches batches;

    LinkingPolicy(LinkingBatches batches) {
        this.batches = batches;
    }

    @EventHandler
    void on(DeclarationEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(LinkingEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(FilingEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    /** The events of a batch are followed together: one durable change of the index, and few commits. */
    private void gather(LifecycleEvent event, MetaData metaData) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<FollowedEvent> batch = work.getOrComputeResource(BATCH, key -> {
            List<FollowedEvent> gathered = new ArrayList<>();
            work.onPrepareCommit(committing -> batches.follow(gathered));
            return gathered;
        });
        batch.add(new FollowedEvent(event, EventMetadata.circumstances(metaData)));
    }
}
