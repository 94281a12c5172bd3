package org.waybook.projections.consignment;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.projections.consignment.ConsignmentHistory.RecordedEvent;
import org.waybook.projections.index.ViewDocument;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.views.View;

/** Builds the consignments view. */
public final class ConsignmentView implements ViewFunction {

    private final ConsignmentHistories histories;

    /**
     * Builds the view from a log.
     *
     * @param rememberedMax how many histories are kept in memory
     */
    public ConsignmentView(EventStore eventStore, int rememberedMax) {
        this.histories = new ConsignmentHistories(eventStore, rememberedMax);
    }

    @Override
    public View view() {
        return View.CONSIGNMENTS;
    }

    @Override
    public boolean takesIn(Class<?> eventType) {
        return ConsignmentEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public String documentOf(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier();
    }

    @Override
    public ViewDocument documentAfter(String id, List<DomainEventMessage<?>> events) {
        List<RecordedEvent> recorded =
                events.stream().map(ConsignmentView::recorded).toList();
        ConsignmentHistory history = histories.upTo(id, recorded);
        return new ViewDocument(id, history.position(), SearchableConsignments.of(id, history));
    }

    static RecordedEvent recorded(DomainEventMessage<?> message) {
        return new RecordedEvent(
                (ConsignmentEvent) message.getPayload(),
                message.getSequenceNumber(),
                EventMetadata.position(message.getMetaData()),
                EventMetadata.circumstances(message.getMetaData()).statedAt());
    }
}
