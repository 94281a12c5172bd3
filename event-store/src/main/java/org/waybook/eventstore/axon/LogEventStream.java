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

    private final LogEventStorageEngine engine;
    private final CommitLog log;
    private Position next;
    private Position openedUpTo = Position.FIRST;
    private Stream<? extends TrackedEventMessage<?>> source = Stream.empty();
    private Iterator<? extends TrackedEventMessage<?>> events = Collections.emptyIterator();
    private TrackedEventMessage<?> peeked;
    private CommitLog.Subscription subscription;

    LogEventStream(LogEventStorageEngine engine, Position next) {
        this.engine = engine;
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
        subscription = log.onAppend(callback);
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
        if (!events.hasNext()) {
            events = Collections.emptyIterator();
            // An upcaster may have dropped the last events, which then are behind us although none was seen.
            next = openedUpTo.isAfter(next) ? openedUpTo : next;
            openedUpTo = log.head();
            if (!openedUpTo.isAfter(next)) {
                return null;
            }
            source = openUpTo(openedUpTo);
            events = source.iterator();
            if (!events.hasNext()) {
                return null;
            }
        }
        TrackedEventMessage<?> event = events.next();
        next = LogTokens.positionAfter(event.trackingToken());
        return event;
    }

    private Stream<? extends TrackedEventMessage<?>> openUpTo(Position head) {
        return engine.isFarBehind(head.value() - next.value())
                ? engine.replay(next, head)
                : engine.readEvents(LogTokens.tokenBefore(next), false);
    }

    private void closeSubscription() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
