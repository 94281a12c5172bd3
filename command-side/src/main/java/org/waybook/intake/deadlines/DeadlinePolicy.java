package org.waybook.intake.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.consignment.AnalysisEvent.AnalysisRequested;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.filing.FilingEvent;

/**
 * Follows the log in its order and keeps the timers of what is due. It may be stopped anywhere and started again: the
 * same events put the same timers.
 */
@ProcessingGroup(DeadlinePolicy.NAME)
public final class DeadlinePolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "deadlines";

    private static final String BATCH = "deadlines-batch";

    private final DeadlineBatches batches;

    DeadlinePolicy(DeadlineBatches batches) {
        this.batches = batches;
    }

    @EventHandler
    void on(FilingEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    @EventHandler
    void on(AnalysisRequested event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    @EventHandler
    void on(ReferralEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    @EventHandler
    void on(MovementEvent event, MetaData metaData, @ConcludesBatch boolean last) {
        gather(event, metaData, last);
    }

    /**
     * The events of a batch are followed together: one durable change of the index. They are followed by the last of them
     * and not when the unit of work commits, since the token is stored at the beginning of that.
     */
    private void gather(LifecycleEvent event, MetaData metaData, boolean last) {
        List<ReceivedEvent> batch =
                CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> new ArrayList<ReceivedEvent>());
        batch.add(new ReceivedEvent(event, EventMetadata.receivedAt(metaData)));
        if (last) {
            batches.follow(batch);
        }
    }
}
