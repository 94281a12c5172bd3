package org.waybook.benchmarks.large;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** Asks the product again and again how much of its heap is in use, and keeps the most. */
final class HeapWatch implements AutoCloseable {

    private static final String OPERATOR = "operator.eu";
    private static final String USED = "/actuator/metrics/jvm.memory.used?tag=area:heap";
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final RunningProduct product;
    private final AtomicLong bytesMax = new AtomicLong();
    private final Thread watching;

    HeapWatch(RunningProduct product) {
        this.product = product;
        this.watching = Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);
    }

    /** The most bytes that were in use when it was asked. */
    long bytesMax() {
        return bytesMax.get();
    }

    @Override
    public void close() {
        watching.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                JsonNode used = product.get(OPERATOR, USED).at("/measurements/0/value");
                bytesMax.accumulateAndGet(used.asLong(0), Math::max);
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
