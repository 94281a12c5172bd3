package org.waybook.eventstore;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All events of one unit of work, written together or not at all. */
public record Commit(CommitHeader header, List<EventRecord> events) {

    /** The event of this commit at a position. */
    public LoggedEvent eventAt(Position position) {
        return event(Math.toIntExact(position.value() - header.first().value()));
    }

    /** The events of this commit with their positions, in order. */
    public Stream<LoggedEvent> loggedEvents() {
        return IntStream.range(0, events.size()).mapToObj(this::event);
    }

    private LoggedEvent event(int index) {
        return new LoggedEvent(header.first().plus(index), header.recordedAt(), events.get(index));
    }
}
