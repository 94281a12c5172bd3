package org.waybook.eventstore.append;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogMetrics;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.WaitingAppends;
import org.waybook.eventstore.chain.CommitDraft;

/** Gathers concurrent appends into groups and hands one group at a time to the writer, in the order of arrival. */
public final class GroupCommit implements AutoCloseable {

    /** Commits in one group: enough to share a sync among many, few enough to keep each wait short. */
    static final int GROUP_COMMITS_MAX = 512;

    /** Bytes in one group: one largest commit and some small ones. */
    static final long GROUP_BYTES_MAX = CommitLog.COMMIT_BYTES_MAX + 4L * 1024 * 1024;

    /** Commits that may wait: eight full groups; who comes later is held back. */
    static final int WAITING_COMMITS_MAX = 8 * GROUP_COMMITS_MAX;

    /** Bytes that may wait, so that a burst of large commits cannot fill the heap. */
    static final long WAITING_BYTES_MAX = 64L * 1024 * 1024;

    /** How long an append is held back before it is refused. */
    static final Duration HELD_BACK_MAX = Duration.ofSeconds(30);

    private final Consumer<List<PendingAppend>> writer;
    private final LogMetrics metrics;
    private final Duration heldBackMax;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition roomMade = lock.newCondition();
    private final Deque<PendingAppend> waiting = new ArrayDeque<>();
    private final Thread thread;
    private long waitingBytes;
    private boolean closed;

    /**
     * Starts the writing thread.
     *
     * @param writer completes every append of the group it is given; what it leaves open or throws fails the rest
     */
    public GroupCommit(String name, Consumer<List<PendingAppend>> writer) {
        this(name, writer, LogMetrics.NONE);
    }

    /** As above, with somebody who counts. */
    public GroupCommit(String name, Consumer<List<PendingAppend>> writer, LogMetrics metrics) {
        this(name, writer, metrics, HELD_BACK_MAX);
    }

    GroupCommit(String name, Consumer<List<PendingAppend>> writer, LogMetrics metrics, Duration heldBackMax) {
        this.writer = writer;
        this.metrics = metrics;
        this.heldBackMax = heldBackMax;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::writeGroups);
    }

    /** Waits until the draft is written or refused. */
    public AppendOutcome append(CommitDraft draft) {
        PendingAppend pending = new PendingAppend(draft);
        enqueue(pending);
        return pending.await();
    }

    /** What waits now. */
    public WaitingAppends waiting() {
        lock.lock();
        try {
            return new WaitingAppends(waiting.size(), waitingBytes);
        } finally {
            lock.unlock();
        }
    }

    /** Writes what waits, takes nothing more, and returns when the last write ended. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
            roomMade.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void enqueue(PendingAppend pending) {
        lock.lock();
        try {
            long nanosLeft = heldBackMax.toNanos();
            if (!closed && isFull()) {
                metrics.heldBack();
            }
            while (!closed && isFull()) {
                nanosLeft = awaitRoom(nanosLeft);
            }
            if (closed) {
                throw new LogUnavailable("The log is closed; nothing was appended");
            }
            waiting.addLast(pending);
            waitingBytes += pending.draft().weightBytes();
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFull() {
        return waiting.size() >= WAITING_COMMITS_MAX || waitingBytes >= WAITING_BYTES_MAX;
    }

    private long awaitRoom(long nanosLeft) {
        if (nanosLeft <= 0) {
            metrics.refusedForRoom();
            throw new LogUnavailable("The log is behind: " + waiting.size() + " commits have waited "
                    + heldBackMax.toSeconds() + " s without room for another; nothing was appended, try again later");
        }
        try {
            return roomMade.awaitNanos(nanosLeft);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting for room in the log; nothing was appended", e);
        }
    }

    private void writeGroups() {
        for (List<PendingAppend> group = nextGroup(); !group.isEmpty(); group = nextGroup()) {
            write(group);
        }
    }

    /** Catches everything: a writing thread that dies would leave all later appends waiting for ever. */
    private void write(List<PendingAppend> group) {
        Throwable cause = new IllegalStateException("the writer answered nothing");
        try {
            writer.accept(group);
            metrics.groupWritten(group.size(), events(group));
        } catch (Throwable e) {
            cause = e;
        }
        for (PendingAppend pending : group) {
            pending.fail(cause);
        }
    }

    private static int events(List<PendingAppend> group) {
        return group.stream()
                .mapToInt(pending -> pending.draft().events().size())
                .sum();
    }

    private List<PendingAppend> nextGroup() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            List<PendingAppend> group = new ArrayList<>();
            long groupBytes = 0;
            while (!waiting.isEmpty() && group.size() < GROUP_COMMITS_MAX) {
                long bytes = waiting.peekFirst().draft().weightBytes();
                if (!group.isEmpty() && groupBytes + bytes > GROUP_BYTES_MAX) {
                    break;
                }
                group.add(waiting.removeFirst());
                groupBytes += bytes;
            }
            waitingBytes -= groupBytes;
            roomMade.signalAll();
            return group;
        } finally {
            lock.unlock();
        }
    }
}
