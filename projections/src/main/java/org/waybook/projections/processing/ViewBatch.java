package org.waybook.projections.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** The events of one batch by the documents they concern, in order. */
final class ViewBatch {

    private final Map<String, List<DomainEventMessage<?>>> events = new LinkedHashMap<>();

    void add(String document, DomainEventMessage<?> event) {
        events.computeIfAbsent(document, ignored -> new ArrayList<>()).add(event);
    }

    Map<String, List<DomainEventMessage<?>>> byDocument() {
        return events;
    }
}
