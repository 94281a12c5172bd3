package org.waybook.eventstore.rocksdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Callers who come while a write is under way share the next one, since a sync costs the same for one as for many. One of
 * them writes for all; when it is done, the first of those who came meanwhile is the next to write. What fails, fails for
 * all who shared it.
 *
 * @param <A> what a caller asks to be written
 * @param <B> what a caller is answered
 */
final class SharedWrites<A, B> {

    private final Function<List<A>, List<B>> write;
    private final Lock writing = new ReentrantLock();
    private List<Turn<A, B>> waiting = new ArrayList<>();
    private boolean isWritten;

    /**
     * Writes of a kind.
     *
     * @param write writes what several ask, and answers each in their order; never called by two at a time
     */
    SharedWrites(Function<List<A>, List<B>> write) {
        this.write = write;
    }

    /** Returns when it is written, or throws what its write threw. */
    B write(A asked) {
        Turn<A, B> turn = new Turn<>(asked);
        if (comesFirst(turn) || turn.isToWrite()) {
            List<Turn<A, B>> sharing = begin();
            try {
                alone(() -> writeFor(sharing));
            } finally {
                end();
                sharing.forEach(Turn::wake);
            }
        }
        return turn.answer();
    }

    /** Does something else while nothing is written. */
    void alone(Runnable work) {
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }

    private synchronized boolean comesFirst(Turn<A, B> turn) {
        waiting.add(turn);
        boolean first = !isWritten;
        isWritten = true;
        return first;
    }

    private synchronized List<Turn<A, B>> begin() {
        List<Turn<A, B>> sharing = waiting;
        waiting = new ArrayList<>();
        return sharing;
    }

    private synchronized void end() {
        isWritten = !waiting.isEmpty();
        if (isWritten) {
            waiting.getFirst().beNext();
        }
    }

    private void writeFor(List<Turn<A, B>> sharing) {
        try {
            List<B> answers =
                    write.apply(sharing.stream().map(turn -> turn.asked).toList());
            for (int index = 0; index < sharing.size(); index++) {
                sharing.get(index).answer = answers.get(index);
            }
        } catch (RuntimeException failure) {
            sharing.forEach(turn -> turn.failure = failure);
        }
    }

    /** What one caller asks; its answer is set by whoever writes, before the caller is woken. */
    private static final class Turn<A, B> {

        private final A asked;
        private final CompletableFuture<Boolean> toWrite = new CompletableFuture<>();
        private B answer;
        private RuntimeException failure;

        private Turn(A asked) {
            this.asked = asked;
        }

        /** Waits until it is written, or is to write. */
        private boolean isToWrite() {
            return toWrite.join();
        }

        private void beNext() {
            toWrite.complete(true);
        }

        private void wake() {
            toWrite.complete(false);
        }

        private B answer() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(answer, "the write was broken off, its own thread says why");
        }
    }
}
