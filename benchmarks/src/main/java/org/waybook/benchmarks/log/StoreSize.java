package org.waybook.benchmarks.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.events.DemoEvents;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender.Appender;
import org.waybook.benchmarks.load.WriterLoad;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Target.RatioAtMost;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** Bytes of the embedded log's files, with all its indexes, beside the JSON in it, when nothing is left to tidy up. */
public final class StoreSize implements Benchmark {

    private static final double SHARE_OF_JSON_MAX = 0.6;
    private static final int WRITERS = 128;
    private static final int EVENTS_PER_AGGREGATE = 10;

    /** Making and sealing demo traffic takes long; a tenth of the events still fills all levels of files. */
    private static final long DEMO_DIVISOR = 10;

    @Override
    public String name() {
        return "store-size";
    }

    @Override
    public String description() {
        return "bytes of the embedded log's files beside the bytes of the JSON in it";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        long events = setting.scale().sizeEvents();
        StoredEvents stored = StoredEvents.of(EventPool.filled());
        return List.of(
                measured(setting, "synthetic/1-event-commits", synthetic(stored, events, 1)),
                measured(setting, "synthetic/5-event-commits", synthetic(stored, events, 5)),
                measured(setting, "demo-traffic", DemoEvents.commits((int) (events / DEMO_DIVISOR))));
    }

    private Result measured(Setting setting, String what, Stream<List<EventRecord>> commits) throws Exception {
        Path directory = setting.emptyDirectory(name());
        long jsonBytes;
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            jsonBytes = append(storage, commits.iterator());
        }
        // Opening writes what the write-ahead log still held into files of its own.
        long storedBytes;
        try (RocksDbStorage opened = RocksDbStorage.open(directory, Clock.systemUTC())) {
            storedBytes = StoredBytes.whenSettled(directory);
            setting.progress()
                    .accept("store-size: %s, %,d events, %,d bytes"
                            .formatted(what, opened.log().head().value(), storedBytes));
        }
        setting.delete(directory);
        return Result.alone(name() + "/" + what, "bytes", Reading.of(storedBytes))
                .beside("the JSON alone", Reading.of(jsonBytes))
                .towards(new RatioAtMost(SHARE_OF_JSON_MAX));
    }

    /** Appends by many, and tells the bytes of all payloads and metadata. */
    private static long append(RocksDbStorage storage, Iterator<List<EventRecord>> commits)
            throws InterruptedException {
        AtomicLong jsonBytes = new AtomicLong();
        Appender untilNoneIsLeft = () -> {
            for (Optional<List<EventRecord>> commit = next(commits); commit.isPresent(); commit = next(commits)) {
                if (!(storage.log().append(commit.get()) instanceof Appended)) {
                    throw new IllegalStateException("A commit was refused although its events are new");
                }
                commit.get().forEach(event -> jsonBytes.addAndGet(event.payload().length + event.metadata().length));
            }
        };
        WriterLoad.upTo(WRITERS, Collections.nCopies(WRITERS, untilNoneIsLeft));
        return jsonBytes.get();
    }

    private static Optional<List<EventRecord>> next(Iterator<List<EventRecord>> commits) {
        synchronized (commits) {
            return commits.hasNext() ? Optional.of(commits.next()) : Optional.empty();
        }
    }

    private static Stream<List<EventRecord>> synthetic(StoredEvents stored, long events, int eventsPerCommit) {
        return LongStream.range(0, events / eventsPerCommit)
                .mapToObj(commit -> LongStream.range(commit * eventsPerCommit, (commit + 1) * eventsPerCommit)
                        .mapToObj(number -> stored.record(
                                number, aggregate(number / EVENTS_PER_AGGREGATE), number % EVENTS_PER_AGGREGATE))
                        .toList());
    }

    private static String aggregate(long number) {
        return UUID.nameUUIDFromBytes(Long.toString(number).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }
}
