package org.waybook.eventstore.axon;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;

/** Follows the log for one event processor; used by one thread at a time. */
final class LogEventStream implements TrackingEventStream {

    /** Any length would do, since who waits without limit begins again. */
    private static final Duration WAIT_AT_ONCE = Duration.ofMinutes(1);

    /** Who is this far behind is read ahead for; below it the threads would cost more than they save. */
    private static final long FAR_BEHIND_EVENTS = 5_000;

    private final LogEventStorageEngine engine;
    private final RecentEvents recent;
    private final boolean readsAhead;
    private final CommitLog log;
    private Position next;
    private Position openedUpTo = Position.FIRST;
    private Stream<? extends TrackedEventMessage<?>> source = Stream.empty();
    private Iterator<? extends TrackedEventMessage<?>> events = Collections.emptyIterator();
    private TrackedEventMessage<?> peeked;
    private CommitLog.Subscription subscription;

    /**
     * A stream of the events from a position on.
     *
     * @param readsAhead whether all events are deserialized ahead when it is far behind; otherwise each when it is asked
     */
    LogEventStream(LogEventStorageEngine engine, RecentEvents recent, Position next, boolean readsAhead) {
        this.engine = engine;
        this.recent = recent;
        this.readsAhead = readsAhead;
        this.log = engine.log();
        this.next = next;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(peeked) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return hasNextWithin(Duration.of(timeout, unit.toChronoUnit()));
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        boolean available = false;
        while (!available) {
            available = hasNextWithin(WAIT_AT_ONCE);
        }
        TrackedEventMessage<?> event = peeked;
        peeked = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        closeSubscription();
        subscription = log.onAppend(new Wakes(callback));
        return true;
    }

    @Override
    public void close() {
        closeSubscription();
        source.close();
    }

    private boolean hasNextWithin(Duration timeout) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + timeout.toNanos();
        peeked = peeked == null ? readNext() : peeked;
        while (peeked == null) {
            long nanosLeft = deadlineNanos - System.nanoTime();
            if (nanosLeft <= 0 || !log.awaitBeyond(next, Duration.ofNanos(nanosLeft))) {
                return false;
            }
            peeked = readNext();
        }
        return true;
    }

    private TrackedEventMessage<?> readNext() {
        while (!events.hasNext()) {
            events = Collections.emptyIterator();
            // An upcaster may have dropped the last events, which then are behind us although none was seen.
            next = openedUpTo.isAfter(next) ? openedUpTo : next;
            Position head = log.head();
            if (!head.isAfter(next)) {
                return null;
            }
            open(head);
        }
        TrackedEventMessage<?> event = events.next();
        next = LogTokens.positionAfter(event.trackingToken());
        return event;
    }

    private void open(Position head) {
        if (readsAhead && head.value() - next.value() >= FAR_BEHIND_EVENTS) {
            openedUpTo = head;
            source = engine.replay(next, head);
            events = source.iterator();
        } else {
            RecentEvents.Stretch stretch = recent.from(next);
            openedUpTo = stretch.until();
            events = stretch.events().iterator();
        }
    }

    private void closeSubscription() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
