package org.waybook.eventstore.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.waybook.eventstore.CommitLog.Subscription;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/** Wakes tailing readers: at once after an append of this process, by polling after one of another process. */
final class HeadSignal implements AutoCloseable {

    /** Half of the 100 ms within which a reader must wake, which leaves the other half for reading. */
    static final Duration POLL_INTERVAL = Duration.ofMillis(50);

    private static final System.Logger LOGGER = System.getLogger(HeadSignal.class.getName());

    private final CommitStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private Thread poller;
    private boolean closed;

    HeadSignal(CommitStore store) {
        this.store = store;
    }

    Subscription onAppend(Runnable listener) {
        // Wrapped, so that the same listener can be subscribed twice and each subscription ends only itself.
        Runnable own = listener::run;
        listeners.add(own);
        startPolling();
        return () -> listeners.remove(own);
    }

    boolean awaitBeyond(Position position, Duration timeout) throws InterruptedException {
        long nanosLeft = timeout.toNanos();
        startPolling();
        if (store.head().isAfter(position)) {
            return true;
        }
        lock.lockInterruptibly();
        try {
            while (!store.knownHead().isAfter(position)) {
                if (closed) {
                    throw new LogUnavailable("The log is closed; open it again to follow it");
                }
                if (nanosLeft <= 0) {
                    return false;
                }
                nanosLeft = appended.awaitNanos(nanosLeft);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void appended() {
        lock.lock();
        try {
            appended.signalAll();
        } finally {
            lock.unlock();
        }
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOGGER.log(System.Logger.Level.WARNING, "A listener of the log failed; the log goes on", e);
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            appended.signalAll();
            if (poller != null) {
                poller.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void startPolling() {
        if (!store.isShared()) {
            return;
        }
        lock.lock();
        try {
            if (poller == null && !closed) {
                poller = Thread.ofPlatform().name("waybook-log-tail").daemon().start(this::poll);
            }
        } finally {
            lock.unlock();
        }
    }

    private void poll() {
        Position seen = Position.FIRST;
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(POLL_INTERVAL.toNanos());
                seen = look(seen);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that cannot be reached is reported by the readers' own calls; polling only tries again. */
    private Position look(Position seen) {
        try {
            Position head = store.head();
            if (head.isAfter(seen)) {
                appended();
            }
            return head;
        } catch (LogUnavailable e) {
            LOGGER.log(System.Logger.Level.DEBUG, "The head of the log cannot be read", e);
            return seen;
        }
    }
}
