package org.waybook.eventstore.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventFilter;
import org.waybook.eventstore.FilteredEvents;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Finds the events that pass a filter: by the index of tags where it names one, else by reading the log. */
final class FilteredReading {

    private final CommitLog log;
    private final CommitStore store;

    FilteredReading(CommitLog log, CommitStore store) {
        this.log = log;
        this.store = store;
    }

    FilteredEvents read(EventFilter filter, Position from, Position before, int eventsMax) {
        // Looked up first: what is appended during the read is left to the next one.
        Position head = store.head();
        Position end = before.isAfter(head) ? head : before;
        if (!end.isAfter(from)) {
            return new FilteredEvents(List.of(), from);
        }
        return filter.tags().isEmpty()
                ? readAll(filter, from, end, eventsMax)
                : readTagged(filter, from, end, eventsMax);
    }

    private FilteredEvents readTagged(EventFilter filter, Position from, Position end, int eventsMax) {
        // Any of the tags would do; the longest is the one that fewest events are likely to share.
        String tag = filter.tags().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        int asked = Math.min(eventsMax, CommitLog.FILTERED_EVENTS_MAX);
        List<LoggedEvent> tagged = store.readTagged(tag, from, end, asked);
        Position next =
                tagged.size() < asked ? end : tagged.getLast().position().plus(1);
        return new FilteredEvents(
                tagged.stream().filter(event -> filter.passes(event.content())).toList(), next);
    }

    private FilteredEvents readAll(EventFilter filter, Position from, Position end, int eventsMax) {
        List<LoggedEvent> passed = new ArrayList<>();
        int lookedAt = 0;
        Position next = from;
        while (end.isAfter(next) && lookedAt < CommitLog.FILTERED_EVENTS_MAX) {
            List<LoggedEvent> batch = log.readEvents(next, CommitLog.FILTERED_EVENTS_MAX - lookedAt);
            for (LoggedEvent event : batch) {
                if (!end.isAfter(event.position()) || passed.size() == eventsMax) {
                    return new FilteredEvents(passed, event.position());
                }
                if (filter.passes(event.content())) {
                    passed.add(event);
                }
                next = event.position().plus(1);
            }
            lookedAt += batch.size();
        }
        return new FilteredEvents(passed, next);
    }
}
