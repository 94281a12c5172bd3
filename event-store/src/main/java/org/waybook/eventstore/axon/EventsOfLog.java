package org.waybook.eventstore.axon;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.eventhandling.TrackedEventData;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** The stored events between two positions, in large reads; counts the bytes it has given out. */
final class EventsOfLog implements Iterator<TrackedEventData<?>> {

    /** Events of one read: enough that the seek before it costs nothing beside it. */
    private static final int READ_EVENTS = 2_000;

    private final CommitLog log;
    private final Position before;
    private Position next;
    private Iterator<LoggedEvent> batch = Collections.emptyIterator();
    private long bytesRead;

    EventsOfLog(CommitLog log, Position from, Position before) {
        this.log = log;
        this.next = from;
        this.before = before;
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext() && before.isAfter(next)) {
            List<LoggedEvent> events = log.readEvents(next, READ_EVENTS);
            next = events.isEmpty() ? before : events.getLast().position().plus(1);
            batch = events.stream()
                    .takeWhile(event -> before.isAfter(event.position()))
                    .iterator();
        }
        return batch.hasNext();
    }

    @Override
    public TrackedEventData<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no event before position " + before);
        }
        LoggedEvent event = batch.next();
        EventRecord content = event.content();
        bytesRead += content.payload().length + content.metadata().length;
        return LoggedEventData.of(event);
    }

    /** Bytes of payloads and metadata since they were last taken. */
    long bytesRead() {
        return bytesRead;
    }

    long takeBytesRead() {
        long bytes = bytesRead;
        bytesRead = 0;
        return bytes;
    }
}
