package org.waybook.intake.notification;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.waybook.contracts.EventMetadata;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.axon.LogEventStorageEngine;

/**
 * Reads commits as a whole. A processor may be given a commit in pieces, and in other pieces after a restart; messages
 * that were made of pieces would then be others.
 */
final class WholeCommits {

    private final CommitLog log;
    private final LogEventStorageEngine engine;

    WholeCommits(CommitLog log, LogEventStorageEngine engine) {
        this.log = log;
        this.engine = engine;
    }

    /** The commit that holds a position. */
    Commit holding(long position) {
        return log.readCommits(new Position(position), 1).getFirst();
    }

    /** Its events, in order; their payloads are deserialized when they are asked for. */
    List<DomainEventMessage<?>> eventsOf(Commit commit) {
        long first = commit.header().first().value();
        long next = commit.header().next().value();
        return engine.readEvents(new GlobalSequenceTrackingToken(first - 1), false)
                .takeWhile(event -> EventMetadata.position(event.getMetaData()) < next)
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList();
    }
}
