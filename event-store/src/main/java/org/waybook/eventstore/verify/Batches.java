package org.waybook.eventstore.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.proof.StoredLog;

/** Batches in order, read and hashed ahead of who takes them. */
final class Batches implements AutoCloseable {

    /** Events read at once. */
    private static final int BATCH_EVENTS = 4_096;

    /** Threads that hash: with the reading one as many as a small machine has. */
    private static final int HASHING_THREADS = 2;

    /** Batches that may be read ahead, each of some megabytes. */
    private static final int BATCHES_AHEAD = 4;

    private final ExecutorService hashing = Executors.newFixedThreadPool(
            HASHING_THREADS,
            Thread.ofPlatform().name("waybook-verify-", 0).daemon().factory());
    private final Deque<Future<CheckedBatch>> ahead = new ArrayDeque<>();
    private final StoredLog log;
    private final Position end;
    private final byte[] salt;
    private final StoredIndexes indexes;
    private Position next;
    private Optional<LogCorrupted> unreadable = Optional.empty();

    Batches(StoredLog log, Position begin, Position end, byte[] salt, StoredIndexes indexes) {
        this.log = log;
        this.next = begin;
        this.end = end;
        this.salt = salt;
        this.indexes = indexes;
    }

    /** The next batch, null behind the last. */
    CheckedBatch next() {
        while (ahead.size() < BATCHES_AHEAD && unreadable.isEmpty() && end.isAfter(next)) {
            read();
        }
        if (ahead.isEmpty()) {
            unreadable.ifPresent(problem -> {
                throw problem;
            });
            return null;
        }
        try {
            return ahead.removeFirst().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while checking the log; start the check again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part of the log could not be checked", e.getCause());
        }
    }

    /** What cannot be read is told only when everything before it was checked. */
    private void read() {
        try {
            List<CommitFrame> frames = log.frames(next, BATCH_EVENTS);
            // Not where the last commit ends: a record put inside it must be read too.
            next = frames.isEmpty() ? end : frames.getLast().header().first().plus(1);
            if (!frames.isEmpty()) {
                ahead.add(hashing.submit(() -> CheckedBatch.of(frames, new IndexSum(salt), indexes)));
            }
        } catch (LogCorrupted e) {
            unreadable = Optional.of(e);
        }
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
