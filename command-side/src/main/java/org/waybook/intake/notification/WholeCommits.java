package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
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

    /**
     * Its events that may make messages necessary, in order.
     *
     * @param known those that are at hand, by their positions; others are read
     */
    List<DomainEventMessage<?>> eventsOf(Commit commit, Map<Long, DomainEventMessage<?>> known) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        long position = commit.header().first().value();
        for (EventRecord record : commit.events()) {
            DomainEventMessage<?> message = known.get(position++);
            if (message != null) {
                found.add(message);
            } else if (NoticeTable.concerns(record.eventType())) {
                found.add(read(record));
            }
        }
        return found;
    }

    private DomainEventMessage<?> read(EventRecord record) {
        return events.readEvents(record.aggregateIdentifier(), record.sequenceNumber())
                .next();
    }
}
