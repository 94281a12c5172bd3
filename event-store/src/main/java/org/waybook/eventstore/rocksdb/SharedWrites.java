package org.waybook.eventstore.rocksdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Callers who come while a write is under way share the next one, since a sync costs the same for one as for many. What
 * fails, fails for all who shared it.
 *
 * @param <A> what a caller asks to be written
 * @param <B> what a caller is answered
 */
final class SharedWrites<A, B> {

    private final Function<List<A>, List<B>> write;
    private final Queue<Turn<A, B>> waiting = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

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
        waiting.add(turn);
        alone(() -> {
            if (!turn.isOver()) {
                writeAllWaiting();
            }
        });
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

    private void writeAllWaiting() {
        List<Turn<A, B>> turns = new ArrayList<>();
        for (Turn<A, B> turn = waiting.poll(); turn != null; turn = waiting.poll()) {
            turns.add(turn);
        }
        try {
            List<B> answers = write.apply(turns.stream().map(turn -> turn.asked).toList());
            for (int index = 0; index < turns.size(); index++) {
                turns.get(index).end(answers.get(index), null);
            }
        } catch (RuntimeException failure) {
            turns.forEach(turn -> turn.end(null, failure));
        }
    }

    /** Read and written only by whoever holds the lock, or held it since. */
    private static final class Turn<A, B> {

        private final A asked;
        private B answer;
        private RuntimeException failure;

        private Turn(A asked) {
            this.asked = asked;
        }

        private boolean isOver() {
            return answer != null || failure != null;
        }

        private void end(B given, RuntimeException thrown) {
            this.answer = given;
            this.failure = thrown;
        }

        private B answer() {
            if (failure != null) {
                throw failure;
            }
            return answer;
        }
    }
}
