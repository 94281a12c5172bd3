package org.waybook.projections.quality;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.contracts.EventMetadata;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.projections.index.ViewDocument;
import org.waybook.projections.processing.ViewFunction;
import org.waybook.projections.views.View;

/** Builds the quality view: one document for each filing, made anew from its history with each assessment. */
public final class QualityView implements ViewFunction {

    private final EventStore eventStore;

    public QualityView(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public View view() {
        return View.QUALITY;
    }

    @Override
    public boolean takesIn(Class<?> eventType) {
        return eventType == FilingQualityAssessed.class;
    }

    @Override
    public String documentOf(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier();
    }

    @Override
    public ViewDocument documentAfter(String id, List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        List<DomainEventMessage<?>> history = new ArrayList<>();
        DomainEventStream stream = eventStore.readEvents(id, 0);
        while (stream.hasNext() && stream.peek().getSequenceNumber() <= last.getSequenceNumber()) {
            history.add(stream.next());
        }
        return new ViewDocument(
                id,
                EventMetadata.position(last.getMetaData()),
                AssessedFiling.of(history).document());
    }
}
