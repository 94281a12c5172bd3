package org.waybook.eventstore;

import java.util.List;

/**
 * What one filtered read found.
 *
 * @param events those that pass, in order
 * @param next where the next read begins: everything before it has been looked at
 */
public record FilteredEvents(List<LoggedEvent> events, Position next) {

    public FilteredEvents {
        events = List.copyOf(events);
    }
}
