package org.waybook.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.measurement.Latencies;

/** Lets writers append as fast as they can, each on a thread of its own, for a time or up to a number of appends. */
public final class WriterLoad {

    private WriterLoad() {}

    /**
     * What writers reached.
     *
     * @param appends of all writers
     * @param appendsPerSecond of all writers together, from the first begin to the last end
     * @param latencies of the single appends
     */
    public record Load(long appends, double appendsPerSecond, Latencies latencies) {}

    /** Runs until the time is over. */
    public static Load during(Duration time, List<Appender> writers) throws InterruptedException {
        return run(writers, time.toNanos(), Long.MAX_VALUE);
    }

    /** Runs until so many appends are done. */
    public static Load upTo(long appends, List<Appender> writers) throws InterruptedException {
        return run(writers, Long.MAX_VALUE, appends);
    }

    private static Load run(List<Appender> writers, long timeNanos, long appendsMax) throws InterruptedException {
        AtomicLong begun = new AtomicLong();
        List<Future<Latencies>> ends = new ArrayList<>();
        long beganNanos = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            for (Appender writer : writers) {
                ends.add(threads.submit(() -> {
                    Latencies latencies = new Latencies();
                    while (System.nanoTime() - beganNanos < timeNanos && begun.getAndIncrement() < appendsMax) {
                        long appendBeganNanos = System.nanoTime();
                        writer.append();
                        latencies.add(System.nanoTime() - appendBeganNanos);
                    }
                    return latencies;
                }));
            }
        }
        double seconds = (System.nanoTime() - beganNanos) / 1e9;
        Latencies all = Latencies.merged(results(ends));
        return new Load(all.count(), all.count() / seconds, all);
    }

    private static List<Latencies> results(List<Future<Latencies>> ends) throws InterruptedException {
        List<Latencies> results = new ArrayList<>();
        for (Future<Latencies> end : ends) {
            try {
                results.add(end.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A writer failed (" + e.getCause() + ")", e.getCause());
            }
        }
        return results;
    }
}
