package org.waybook.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A log of events in one gap-free total order, written in atomic commits that are chained by hashes. Safe for use by
 * many threads.
 *
 * <p>Every method throws {@link LogUnavailable} when the store cannot be reached, and every read {@link LogCorrupted}
 * where what is stored does not fit together.
 */
public interface CommitLog {

    /** Most bytes of one commit, each event counted with {@link #EVENT_OVERHEAD_BYTES} more: MongoDB takes 16 MB. */
    int COMMIT_BYTES_MAX = 12 * 1024 * 1024;

    /** Room for one event's field names in a store that writes them. */
    int EVENT_OVERHEAD_BYTES = 200;

    /**
     * Writes the events as one commit, of one or more aggregates; returns when they are durable, or refused.
     *
     * @throws CommitTooLarge beyond {@link #COMMIT_BYTES_MAX}
     * @throws IllegalArgumentException without events, or with more than 50,000 tags
     */
    AppendOutcome append(List<EventRecord> events);

    /** Where the next event will be written, which is also the number of events in the log. */
    Position head();

    /** What waits to be written by this process; appends are held back when it is too much. */
    WaitingAppends waiting();

    /**
     * The commits from the one that holds the position, in order and checked against the chain.
     *
     * @param eventsMax after so many events no further commit is read; at least one commit is read where there is one
     */
    List<Commit> readCommits(Position from, int eventsMax);

    /**
     * The events from a position in order; may be more than asked for, since commits are read as a whole.
     *
     * @param eventsMax after so many events no further commit is read
     */
    default List<LoggedEvent> readEvents(Position from, int eventsMax) {
        return readCommits(from, eventsMax).stream()
                .flatMap(Commit::loggedEvents)
                .filter(event -> !from.isAfter(event.position()))
                .toList();
    }

    /** Most events that one filtered read looks at, so that a rare type costs many short calls and not a long one. */
    int FILTERED_EVENTS_MAX = 10_000;

    /**
     * The events that pass a filter, in order. Tags are found through an index; by type alone the log is read, at most
     * {@link #FILTERED_EVENTS_MAX} events in one call. Go on from {@link FilteredEvents#next} until it reaches the end.
     * To read up to a time, end at {@link #positionAt}.
     *
     * @param from where looking begins
     * @param before where looking ends; the event there is not looked at
     * @param eventsMax after so many events that pass no further one is read
     */
    FilteredEvents readFiltered(EventFilter filter, Position from, Position before, int eventsMax);

    /** The event at a position, empty beyond the head. */
    default Optional<LoggedEvent> eventAt(Position position) {
        return readCommits(position, 1).stream().findFirst().map(commit -> commit.eventAt(position));
    }

    /** The events of an aggregate from a sequence number, in order of sequence, at most so many. */
    List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax);

    /** The highest sequence number of an aggregate, empty where it has no event. */
    OptionalLong lastSequenceNumber(String aggregateIdentifier);

    /** The first position recorded at this time or later, the head where there is none. */
    Position positionAt(Instant recordedAt);

    /** The first position whose event states this time or later, the head where there is none. */
    Position positionStatedAt(Instant statedAt);

    /** Waits until the head is beyond the position or the time is over; answers whether it is. */
    boolean awaitBeyond(Position position, Duration timeout) throws InterruptedException;

    /**
     * Calls the listener soon after events were appended, here at once and in other processes within 100 ms. It is
     * called on a thread of the log and must be quick; one call may stand for many appends.
     */
    Subscription onAppend(Runnable listener);

    /** Ends the calls to a listener when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
