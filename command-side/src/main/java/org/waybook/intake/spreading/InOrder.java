package org.waybook.intake.spreading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.waybook.domain.Refused;

/** Work done by several threads whose results are taken in the order in which it was handed over, a few ahead at most. */
public final class InOrder<R> implements AutoCloseable {

    private final ExecutorService workers;
    private final int aheadMax;
    private final Consumer<R> results;
    private final Deque<Future<R>> ahead = new ArrayDeque<>();

    /**
     * Prepares to work.
     *
     * @param aheadMax how much work is at hand at once
     * @param results takes what comes out, in the thread that hands work over
     */
    public InOrder(ExecutorService workers, int aheadMax, Consumer<R> results) {
        this.workers = workers;
        this.aheadMax = aheadMax;
        this.results = results;
    }

    /** Hands work over, and waits while too much is at hand; a failure of earlier work comes out here. */
    public void submit(Callable<R> work) {
        while (ahead.size() >= aheadMax) {
            takeFirst();
        }
        ahead.add(workers.submit(work));
    }

    /** Waits until all is done. */
    public void finish() {
        while (!ahead.isEmpty()) {
            takeFirst();
        }
    }

    /** Leaves undone what has not begun. */
    @Override
    public void close() {
        ahead.forEach(work -> work.cancel(false));
        ahead.clear();
    }

    private void takeFirst() {
        try {
            results.accept(ahead.remove().get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("A batch failed in an unforeseen way.", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refused.because(
                    Refused.Kind.NOT_YET, "STOPPING", "Waybook is stopping.", "Send the same filing again.");
        }
    }
}
