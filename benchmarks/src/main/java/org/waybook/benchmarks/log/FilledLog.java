package org.waybook.benchmarks.log;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/**
 * A log with events of 1 KB, each in a commit of its own, of aggregates that have 100 events each: the first event of
 * every aggregate, then the second of every aggregate, and so on, so that the events of one are as far apart as can be.
 */
final class FilledLog {

    static final int EVENTS_PER_AGGREGATE = 100;

    /** So many that a sync is shared by many; each waits longer, which does not matter here. */
    private static final int WRITERS = 128;

    private static final int REPORTS = 10;

    /** An odd number with mixed bits spreads consecutive numbers over all identifiers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long aggregates;

    private FilledLog(long aggregates) {
        this.aggregates = aggregates;
    }

    /** Fills a directory. */
    static FilledLog fill(Path directory, StoredEvents stored, long events, Consumer<String> progress)
            throws InterruptedException {
        FilledLog filled = new FilledLog(events / EVENTS_PER_AGGREGATE);
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            AtomicLong next = new AtomicLong();
            for (int part = 1; part <= REPORTS; part++) {
                Appender appender = () -> filled.append(storage.log(), stored, next.getAndIncrement());
                WriterLoad.Load load =
                        WriterLoad.upTo(events * part / REPORTS - next.get(), Collections.nCopies(WRITERS, appender));
                progress.accept("filled with %,d of %,d events, %,.0f events/s"
                        .formatted(next.get(), events, load.appendsPerSecond()));
            }
        }
        return filled;
    }

    /** The identifier of any of the aggregates. */
    String anyAggregate(Random random) {
        return identifier(random.nextLong(aggregates));
    }

    private void append(CommitLog log, StoredEvents stored, long number) {
        List<EventRecord> event = List.of(stored.record(number, identifier(number % aggregates), number / aggregates));
        if (!(log.append(event) instanceof Appended)) {
            throw new IllegalStateException("Event " + number + " was refused; a log is filled only once");
        }
    }

    private static String identifier(long aggregate) {
        return new UUID((aggregate + 1) * SPREAD, aggregate).toString();
    }
}
