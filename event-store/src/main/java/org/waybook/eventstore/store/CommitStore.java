package org.waybook.eventstore.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.append.PendingAppend;

/** Keeps commits under their keys; {@link ChainedLog} makes a log of it. */
public interface CommitStore extends AutoCloseable {

    /** Bytes after which a read of several commits stops, so that a batch stays small beside the heap. */
    long READ_BYTES_MAX = 16L * 1024 * 1024;

    /**
     * Writes the drafts in order behind the last commit and completes each: written and durable, or refused alone.
     * Called by one thread at a time.
     */
    void write(List<PendingAppend> group);

    /**
     * Writes commits of another log as they are behind the last commit, durable when this returns. Called by one thread
     * at a time, never beside {@link #write}.
     *
     * @throws LogCorrupted where one does not continue the chain, or repeats what must be unique
     */
    void receive(List<Commit> commits);

    /** Where the next event will be written. */
    Position head();

    /** The furthest head that this process has seen, told without asking the store. */
    Position knownHead();

    /** The last commit whose key is before the position. */
    Optional<CommitHeader> lastBefore(Position position);

    /** Commits with this key or a later one in order of their keys, each with the hash of its bytes checked. */
    List<Commit> scan(Position firstKey, int eventsMax);

    /** As the log's own. */
    List<LoggedEvent> readAggregate(String aggregateIdentifier, long fromSequenceNumber, int eventsMax);

    /** The events with a tag from a position and before another one, in order, at most so many. */
    List<LoggedEvent> readTagged(String tag, Position from, Position before, int eventsMax);

    /** As the log's own. */
    OptionalLong lastSequenceNumber(String aggregateIdentifier);

    /** Whether other processes append too, so that the head has to be asked for. */
    boolean isShared();

    @Override
    void close();
}
