package org.waybook.eventstore;

import java.util.Set;

/**
 * Which events somebody wants to read.
 *
 * @param types event types of which one must be the event's; empty for every type
 * @param tags tags that the event must all have; empty for every event
 */
public record EventFilter(Set<String> types, Set<String> tags) {

    /** Lets every event pass. */
    public static final EventFilter EVERYTHING = new EventFilter(Set.of(), Set.of());

    public EventFilter {
        types = Set.copyOf(types);
        tags = Set.copyOf(tags);
    }

    /** Events of one of these types. */
    public static EventFilter ofTypes(String... types) {
        return new EventFilter(Set.of(types), Set.of());
    }

    /** Events that have all these tags. */
    public static EventFilter tagged(String... tags) {
        return new EventFilter(Set.of(), Set.of(tags));
    }

    /** Whether the event passes. */
    public boolean passes(EventRecord event) {
        return (types.isEmpty() || types.contains(event.eventType()))
                && event.tags().containsAll(tags);
    }
}
