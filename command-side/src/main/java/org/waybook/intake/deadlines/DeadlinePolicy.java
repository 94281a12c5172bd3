package org.waybook.intake.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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
    void on(FilingEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(AnalysisRequested event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(ReferralEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(MovementEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    /** The events of a batch are followed together: one durable change of the index. */
    private void gather(LifecycleEvent event, MetaData metaData) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<RecordedEvent> batch = work.getOrComputeResource(BATCH, key -> {
            List<RecordedEvent> gathered = new ArrayList<>();
            work.onPrepareCommit(committing -> batches.follow(gathered));
            return gathered;
        });
        batch.add(new RecordedEvent(event, EventMetadata.recordedAt(metaData)));
    }
}
