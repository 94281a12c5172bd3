package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.consignment.AnalysisEvent;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentWithdrawn;
import org.waybook.domain.consignment.ControlEvent;
import org.waybook.domain.consignment.LinkingEvent;
import org.waybook.domain.consignment.MovementEvent;
import org.waybook.domain.consignment.ReferralEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.message.MessageEvent;

/**
 * Tells traders and member states what concerns them, and keeps the outbox. It may be stopped anywhere and started
 * again: what it says twice was said once.
 */
@ProcessingGroup(NotificationPolicy.NAME)
public final class NotificationPolicy {

    /** The processor's name, under which its token is kept; also part of the identifiers of its messages. */
    public static final String NAME = "notifications";

    private static final String BATCH = "notifications-batch";

    private final Notifying notifying;
    private final OutboxKeeping outbox;

    NotificationPolicy(Notifying notifying, OutboxKeeping outbox) {
        this.notifying = notifying;
        this.outbox = outbox;
    }

    @EventHandler
    void on(FilingEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(ArrivalEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(ConsignmentAmended event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(ConsignmentWithdrawn event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(ConsignmentInvalidated event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(LinkingEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(AnalysisEvent event, MetaData metaData) {
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

    @EventHandler
    void on(ControlEvent event, MetaData metaData) {
        gather(event, metaData);
    }

    @EventHandler
    void on(MessageEvent event, MetaData metaData) {
        batch().messages().add(new OutboxKeeping.Followed(event, EventMetadata.position(metaData)));
    }

    private void gather(LifecycleEvent event, MetaData metaData) {
        if (NoticeTable.concerns(event)) {
            batch().positions().add(EventMetadata.position(metaData));
        }
    }

    /** The events of a batch are followed together: few commits, and one durable change of the outbox. */
    private Batch batch() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.getOrComputeResource(BATCH, key -> {
            Batch gathered = new Batch(new ArrayList<>(), new ArrayList<>());
            work.onPrepareCommit(committing -> {
                notifying.follow(gathered.positions());
                outbox.follow(gathered.messages());
            });
            return gathered;
        });
    }

    private record Batch(List<Long> positions, List<OutboxKeeping.Followed> messages) {}
}
