package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
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

    private final Histories histories;
    private final Notifying notifying;
    private final OutboxKeeping outbox;

    NotificationPolicy(Histories histories, Notifying notifying, OutboxKeeping outbox) {
        this.histories = histories;
        this.notifying = notifying;
        this.outbox = outbox;
    }

    @EventHandler
    void on(FilingEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(event, message, last);
    }

    @EventHandler
    void on(ConsignmentEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(event, message, last);
    }

    @EventHandler
    void on(ArrivalEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        gather(event, message, last);
    }

    @EventHandler
    void on(MessageEvent event, DomainEventMessage<?> message, @ConcludesBatch boolean last) {
        Batch batch = batch();
        batch.messages().add(new OutboxKeeping.Followed(event, EventMetadata.position(message.getMetaData())));
        follow(batch, last);
    }

    private void gather(LifecycleEvent event, DomainEventMessage<?> message, boolean last) {
        Batch batch = batch();
        histories.follow(message);
        if (NoticeTable.concerns(event)) {
            batch.causes().put(EventMetadata.position(message.getMetaData()), message);
        }
        follow(batch, last);
    }

    /**
     * The events of a batch are followed together: few commits, and one durable change of the outbox. They are followed
     * by the last of them and not when the unit of work commits, since the token is stored at the beginning of that.
     */
    private void follow(Batch batch, boolean last) {
        if (last) {
            notifying.follow(batch.causes());
            outbox.follow(batch.messages());
        }
    }

    private static Batch batch() {
        return CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> new Batch());
    }

    /** The events of a batch that may make messages necessary, by their positions, and those of messages. */
    private static final class Batch {

        private final SortedMap<Long, DomainEventMessage<?>> causes = new TreeMap<>();
        private final List<OutboxKeeping.Followed> messages = new ArrayList<>();

        SortedMap<Long, DomainEventMessage<?>> causes() {
            return causes;
        }

        List<OutboxKeeping.Followed> messages() {
            return messages;
        }
    }
}
