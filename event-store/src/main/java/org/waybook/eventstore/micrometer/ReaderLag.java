package org.waybook.eventstore.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.waybook.eventstore.CommitLog;

/** How far named readers are behind the head of a log, in events. */
public final class ReaderLag {

    private final CommitLog log;
    private final MeterRegistry registry;

    public ReaderLag(CommitLog log, MeterRegistry registry) {
        this.log = log;
        this.registry = registry;
    }

    /**
     * Shows the lag of a reader as {@code waybook.reader.lag}.
     *
     * @param doneTo the last position up to which everything is done, -1 before the first; empty while nobody in this
     *     process reads, and then no number is shown
     */
    public void show(String reader, Supplier<OptionalLong> doneTo) {
        Gauge.builder("waybook.reader.lag", () -> lag(doneTo.get()))
                .description("Events of the log that the reader has not taken in")
                .tag("reader", reader)
                .register(registry);
    }

    private double lag(OptionalLong doneTo) {
        return doneTo.isPresent() ? Math.max(0, log.head().value() - 1 - doneTo.getAsLong()) : Double.NaN;
    }
}
