package org.waybook.intake.decision;

import java.util.List;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.intake.repetition.Answerable;

/**
 * What a decision did to a consignment.
 *
 * @param events in order; empty where nothing was left to do
 * @param version the number of events it has had, with these: what whoever decides next has seen
 */
public record Decided(List<ConsignmentEvent> events, long version) implements Answerable {

    public Decided {
        events = List.copyOf(events);
    }

    @Override
    public List<String> inWords() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
