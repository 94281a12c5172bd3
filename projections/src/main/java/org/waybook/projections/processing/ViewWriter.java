package org.waybook.projections.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.waybook.projections.index.BulkWriter;
import org.waybook.projections.index.DocumentRefused;
import org.waybook.projections.index.ViewDocument;

/** Writes the documents of a batch; what cannot be applied goes to the dead letters, everything else moves on. */
final class ViewWriter {

    private final ViewFunction function;
    private final BulkWriter index;
    private final DeadLetters deadLetters;

    ViewWriter(ViewFunction function, BulkWriter index, DeadLetters deadLetters) {
        this.function = function;
        this.index = index;
        this.deadLetters = deadLetters;
    }

    /** Returns when every document is acknowledged or among the dead letters; throws when the store is unavailable. */
    void write(ViewBatch batch) {
        Map<String, List<DomainEventMessage<?>>> events = batch.byDocument();
        boolean someWait = deadLetters.documents() > 0;
        List<ViewDocument> documents = new ArrayList<>(events.size());
        events.forEach((id, ofDocument) -> {
            if (someWait && deadLetters.holds(id)) {
                deadLetters.addBehind(id, ofDocument);
            } else {
                apply(id, ofDocument, documents);
            }
        });
        for (DocumentRefused refused : index.write(documents)) {
            deadLetters.add(refused.document(), events.get(refused.document()), refused);
        }
    }

    /** Applies one event again, outside a batch; throws what is still wrong. */
    void writeAgain(DomainEventMessage<?> event) {
        ViewDocument document = function.documentAfter(function.documentOf(event), List.of(event));
        for (DocumentRefused refused : index.write(List.of(document))) {
            throw refused;
        }
    }

    private void apply(String id, List<DomainEventMessage<?>> ofDocument, List<ViewDocument> documents) {
        try {
            documents.add(function.documentAfter(id, ofDocument));
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            deadLetters.add(id, ofDocument, failure);
        }
    }
}
