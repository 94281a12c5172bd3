package org.waybook.eventstore.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/**
 * What was read of the log last, for all who follow it one close behind the other: an event is read and checked once,
 * and deserialized once at most. Used by many threads.
 */
final class RecentEvents {

    /** Events of one read: a commit of many, or many commits of a few. */
    private static final int READ_EVENTS = 500;

    /** Stored bytes that are kept; deserialized they take some times as much. */
    static final long BYTES_MAX = 8L * 1024 * 1024;

    /** Reads that are kept, so that looking for one stays short where commits are small. */
    static final int BLOCKS_MAX = 64;

    private final CommitLog log;
    private final Function<List<LoggedEvent>, List<TrackedEventMessage<?>>> messages;
    private final long lifetimeNanos;
    private final LongSupplier nanoTime;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private long bytes;

    /**
     * Keeps nothing yet.
     *
     * @param messages makes messages of stored events
     * @param lifetime after which an event is read again, so that what sealed it may be destroyed meanwhile
     * @param nanoTime as {@link System#nanoTime}
     */
    RecentEvents(
            CommitLog log,
            Function<List<LoggedEvent>, List<TrackedEventMessage<?>>> messages,
            Duration lifetime,
            LongSupplier nanoTime) {
        this.log = log;
        this.messages = messages;
        this.lifetimeNanos = lifetime.toNanos();
        this.nanoTime = nanoTime;
    }

    /** The events from a position up to where the log ends when that is reached. */
    Iterator<TrackedEventMessage<?>> from(Position position) {
        return new Following(position);
    }

    /** Who comes while another reads waits: he most likely wants the same. */
    private synchronized Block holding(Position position) {
        long now = nanoTime.getAsLong();
        while (!blocks.isEmpty() && now - blocks.getFirst().readAtNanos() >= lifetimeNanos) {
            removeOldest();
        }
        for (Block block : blocks) {
            if (block.holds(position)) {
                return block;
            }
        }
        Block block = read(position, now);
        if (!block.isEmpty()) {
            keep(block);
        }
        return block;
    }

    private Block read(Position position, long now) {
        List<LoggedEvent> events = log.readEvents(position, READ_EVENTS);
        Position next =
                events.isEmpty() ? position : events.getLast().position().plus(1);
        long stored = events.stream()
                .mapToLong(event ->
                        event.content().payload().length + event.content().metadata().length)
                .sum();
        return new Block(position, next, messages.apply(events), stored, now);
    }

    private void keep(Block block) {
        blocks.addLast(block);
        bytes += block.bytes();
        while (blocks.size() > 1 && (bytes > BYTES_MAX || blocks.size() > BLOCKS_MAX)) {
            removeOldest();
        }
    }

    private void removeOldest() {
        bytes -= blocks.removeFirst().bytes();
    }

    /**
     * What one read gave.
     *
     * @param next position of the event behind it
     * @param messages in order; fewer than events where an upcaster drops some
     */
    private record Block(
            Position first, Position next, List<TrackedEventMessage<?>> messages, long bytes, long readAtNanos) {

        boolean holds(Position position) {
            return !first.isAfter(position) && next.isAfter(position);
        }

        boolean isEmpty() {
            return first.equals(next);
        }

        Iterator<TrackedEventMessage<?>> from(Position position) {
            return position.equals(first)
                    ? messages.iterator()
                    : messages.stream()
                            .filter(message -> LogTokens.positionAfter(message.trackingToken())
                                    .isAfter(position))
                            .iterator();
        }
    }

    private final class Following implements Iterator<TrackedEventMessage<?>> {

        private Position position;
        private Iterator<TrackedEventMessage<?>> events = Collections.emptyIterator();

        private Following(Position from) {
            this.position = from;
        }

        @Override
        public boolean hasNext() {
            while (!events.hasNext()) {
                Block block = holding(position);
                if (block.isEmpty()) {
                    return false;
                }
                events = block.from(position);
                position = block.next();
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The end of the log is reached, at position " + position);
            }
            return events.next();
        }
    }
}
