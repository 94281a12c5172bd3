package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;

/**
 * Reads commits as a whole. A processor may be given a commit in pieces, and in other pieces after a restart; messages
 * that were made of pieces would then be others.
 */
final class WholeCommits {

    private final CommitLog log;
    private final EventStore events;

    WholeCommits(CommitLog log, EventStore events) {
        this.log = log;
        this.events = events;
    }

    /** The commit that holds a position. */
    Commit holding(long position) {
        return log.readCommits(new Position(position), 1).getFirst();
    }

    /** Its events, in order. */
    List<DomainEventMessage<?>> eventsOf(Commit commit) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        for (EventRecord record : commit.events()) {
            DomainEventStream stream = events.readEvents(record.aggregateIdentifier(), record.sequenceNumber());
            found.add(stream.next());
        }
        return found;
    }
}
