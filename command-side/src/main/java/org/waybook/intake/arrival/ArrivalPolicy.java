package org.waybook.intake.arrival;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalRegistered;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentLinked;
import org.waybook.domain.consignment.LinkingEvent.ConsignmentUnlinked;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingSpread;
import org.waybook.stores.index.IndexChange;

/**
 * Knows which goods travel on which means of transport, and tells them when it has arrived. It may be stopped anywhere
 * and started again: an arrival finds what was filed and linked before it, and a consignment answers each arrival once.
 * What is linked to a filing, or spread, after its goods arrived, is told then.
 */
@ProcessingGroup(ArrivalPolicy.NAME)
public final class ArrivalPolicy {

    /** The processor's name, under which its token is kept. */
    public static final String NAME = "arrival";

    /** Changes of the index wait for the end of the batch of events, but no more than these. */
    private static final int WAITING_MAX = 1_000;

    private final ArrivalIndex index;
    private final ArrivalTelling telling;
    private final List<IndexChange> waiting = new ArrayList<>();

    public ArrivalPolicy(ArrivalIndex index, ArrivalTelling telling) {
        this.index = index;
        this.telling = telling;
    }

    @EventHandler
    void on(FilingAccepted event, MetaData metaData, @ConcludesBatch boolean last) {
        following(last, () -> waiting.addAll(index.filed(event.mrn(), event.header(), position(metaData))));
    }

    @EventHandler
    void on(FilingAmended event, MetaData metaData, @ConcludesBatch boolean last) {
        following(last, () -> {
            settle();
            waiting.addAll(index.withdrawn(event.mrn()));
            waiting.addAll(index.filed(event.mrn(), event.header(), position(metaData)));
        });
    }

    @EventHandler
    void on(FilingInvalidated event, @ConcludesBatch boolean last) {
        following(last, () -> {
            settle();
            waiting.addAll(index.withdrawn(event.mrn()));
        });
    }

    @EventHandler
    void on(ConsignmentLinked event, MetaData metaData, @ConcludesBatch boolean last) {
        following(last, () -> {
            waiting.add(ArrivalIndex.linked(event.masterMrn(), event.consignment(), position(metaData)));
            telling.tellLinked(event, EventMetadata.circumstances(metaData));
        });
    }

    @EventHandler
    void on(ConsignmentUnlinked event, @ConcludesBatch boolean last) {
        following(last, () -> waiting.add(ArrivalIndex.unlinked(event.masterMrn(), event.consignment())));
    }

    @EventHandler
    void on(FilingSpread event, MetaData metaData, @ConcludesBatch boolean last) {
        following(last, () -> telling.tellSpread(event, position(metaData), EventMetadata.circumstances(metaData)));
    }

    @EventHandler
    void on(ArrivalRegistered event, MetaData metaData, @ConcludesBatch boolean last) {
        following(last, () -> {
            settle();
            telling.tell(event, position(metaData), EventMetadata.circumstances(metaData));
        });
    }

    /** The index is durable before the token says that the events are followed. */
    private void following(boolean last, Runnable work) {
        try {
            work.run();
            if (last || waiting.size() >= WAITING_MAX) {
                settle();
            }
        } catch (RuntimeException failure) {
            // The whole batch of events comes again, and makes these changes again.
            waiting.clear();
            throw failure;
        }
    }

    private void settle() {
        index.change(waiting);
        waiting.clear();
    }

    private static long position(MetaData metaData) {
        return EventMetadata.position(metaData);
    }
}
