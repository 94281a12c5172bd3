package org.waybook.intake.linking;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.DeclarationEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.filing.FilingEvent;

/**
 * Brings filings together that make one declaration: follows the log in its order, keeps an index of who names which
 * document, and tells consignments of their masters, sales and receptacles, and filings of those who had to file below
 * them. Whichever comes later finds the earlier. It may be stopped anywhere and started again: what it says twice changes nothing.
 */
@ProcessingGroup(LinkingPolicy.NAME)
public final class LinkingPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "linking";

    private static final String BATCH = "linking-batch";

    private final LinkingBatches batches;
    private final SupplementaryBatches supplementary;

    LinkingPolicy(LinkingBatches batches, SupplementaryBatches supplementary) {
        this.batches = batches;
        this.supplementary = supplementary;
    }

    @EventHandler
    void on(DeclarationEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    @EventHandler
    void on(LinkingEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    @EventHandler
    void on(FilingEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    /**
     * The events of a batch are followed together: one durable change of the index, and few commits. They are followed
     * by the last of them and not when the unit of work commits, since the token is stored at the beginning of that: a
     * failure or a crash behind it would pass the whole batch over.
     */
    private void gather(LifecycleEvent event, MetaData metaData, boolean last) {
        List<FollowedEvent> batch =
                CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> new ArrayList<FollowedEvent>());
        batch.add(new FollowedEvent(event, EventMetadata.circumstances(metaData)));
        if (last) {
            batches.follow(batch);
            supplementary.follow(batch);
        }
    }
}
