package org.waybook.standalone.demo;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.waybook.demo.DemoStep;

/** Plays its steps one after another in a thread of its own. */
final class DemoLane {

    /** Steps that wait; more would only take memory. */
    private static final int WAITING_MAX = 64;

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final BlockingQueue<DemoStep> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Consumer<DemoStep> playing;
    private final Thread thread;
    private volatile boolean complete;

    DemoLane(int number, Consumer<DemoStep> playing) {
        this.playing = playing;
        this.thread = Thread.ofPlatform().daemon().name("demo-" + number).start(this::run);
    }

    /** Adds a step, and waits while too many wait. */
    void add(DemoStep step) throws InterruptedException {
        do {
            throwFailure();
        } while (!waiting.offer(step, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Waits until every step is played. */
    void finish() throws InterruptedException {
        complete = true;
        thread.join();
        throwFailure();
    }

    /** Ends the lane, whatever still waits. */
    void stop() {
        thread.interrupt();
    }

    private void throwFailure() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted() && !(complete && waiting.isEmpty())) {
                DemoStep step = waiting.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                if (step != null) {
                    playing.accept(step);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failure.set(failed);
        }
    }
}
