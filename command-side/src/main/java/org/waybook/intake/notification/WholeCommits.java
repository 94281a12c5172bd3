package org.waybook.intake.notification;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.waybook.domain.LifecycleEvent;
import org.waybook.domain.arrival.ArrivalEvent;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/**
 * Reads commits as a whole. A processor may be given a commit in pieces, and in other pieces after a restart; messages
 * that were made of pieces would then be others.
 */
final class WholeCommits {

    private static final List<Class<? extends LifecycleEvent>> FOLLOWED =
            List.of(FilingEvent.class, ConsignmentEvent.class, ArrivalEvent.class);

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

    /** The events of a commit about filings, consignments and arrivals, in order. */
    List<DomainEventMessage<?>> eventsOf(CommitHeader commit) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        GlobalSequenceTrackingToken before =
                new GlobalSequenceTrackingToken(commit.first().value() - 1);
        long next = commit.next().value();
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(before)) {
            while (stream.hasNextAvailable()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (event.trackingToken().position().orElse(next) >= next) {
                    return found;
                }
                if (event instanceof DomainEventMessage<?> ofAggregate && isFollowed(event.getPayloadType())) {
                    found.add(ofAggregate);
                }
            }
            return found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while reading a commit; follow it again", stopped);
        }
    }

    private static boolean isFollowed(Class<?> event) {
        return FOLLOWED.stream().anyMatch(kind -> kind.isAssignableFrom(event));
    }
}
