package org.waybook.standalone.demo;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.waybook.demo.DemoStep;

/** Plays steps side by side, those of one lane in order; few at a time, so that all stay near the same moment. */
final class DemoLanes implements AutoCloseable {

    /** Enough to share each write of the log between many commits, few enough to keep what is recorded near its time. */
    private static final int PLAYING_MAX = 12;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            PLAYING_MAX, Thread.ofPlatform().daemon().name("demo-", 1).factory());
    private final Semaphore room = new Semaphore(PLAYING_MAX);
    private final Map<Integer, CompletableFuture<Void>> lastOfLane = new ConcurrentHashMap<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Consumer<DemoStep> playing;

    DemoLanes(Consumer<DemoStep> playing) {
        this.playing = playing;
    }

    /** Adds a step behind the others of its lane, and waits while as many are played as may be. */
    void add(DemoStep step) throws InterruptedException {
        room.acquire();
        throwFailure();
        CompletableFuture<Void> before = lastOfLane.getOrDefault(step.lane(), CompletableFuture.completedFuture(null));
        CompletableFuture<Void> played = before.thenRunAsync(() -> playing.accept(step), workers);
        lastOfLane.put(step.lane(), played);
        played.whenComplete((nothing, failed) -> {
            failure.compareAndSet(null, failed);
            lastOfLane.remove(step.lane(), played);
            room.release();
        });
    }

    /** Waits until every step is played. */
    void finish() throws InterruptedException {
        room.acquire(PLAYING_MAX);
        room.release(PLAYING_MAX);
        throwFailure();
    }

    /** Ends what is being played. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void throwFailure() {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("A step of the demo data failed: " + failed.getMessage(), failed);
        }
    }
}
