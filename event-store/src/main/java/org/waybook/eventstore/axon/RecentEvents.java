package org.waybook.eventstore.axon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/**
 * The events at the end of the log, read and deserialized once for all who follow it. A message deserializes itself when
 * it is first asked, so whoever comes second finds it done.
 */
final class RecentEvents {

    /** As stored; as objects they take some six times as much. */
    static final long KEPT_BYTES_MAX = 8L * 1024 * 1024;

    /** A payload may hold persons whose key is destroyed meanwhile; nobody is given what was read longer ago. */
    static final Duration KEPT_FOR = Duration.ofSeconds(10);

    private static final int READ_EVENTS = 500;

    private final LogEventStorageEngine engine;
    private final CommitLog log;
    private final LongSupplier nanos;
    private final NavigableMap<Long, Stretch> kept = new TreeMap<>();
    private long keptBytes;

    RecentEvents(LogEventStorageEngine engine) {
        this(engine, System::nanoTime);
    }

    RecentEvents(LogEventStorageEngine engine, LongSupplier nanos) {
        this.nanos = nanos;
        this.engine = engine;
        this.log = engine.log();
    }

    /**
     * The events from a position on, a few hundred at a time.
     *
     * @param next before the head of the log
     */
    synchronized Stretch from(Position next) {
        forgetOld();
        Map.Entry<Long, Stretch> before = kept.floorEntry(next.value());
        if (before != null && before.getValue().until().isAfter(next)) {
            return before.getValue().from(next);
        }
        boolean recent = kept.isEmpty() || next.value() > kept.firstKey();
        Stretch read = read(next);
        if (recent) {
            keep(next, read);
        }
        return read;
    }

    private Stretch read(Position next) {
        Long known = kept.higherKey(next.value());
        Position before = known == null ? log.head() : new Position(known);
        List<LoggedEvent> events = log.readEvents(next, READ_EVENTS).stream()
                .takeWhile(event -> before.isAfter(event.position()))
                .toList();
        Position until = events.isEmpty() ? next : events.getLast().position().plus(1);
        long bytes = events.stream()
                .map(LoggedEvent::content)
                .mapToLong(RecentEvents::bytes)
                .sum();
        return new Stretch(engine.messages(events), until, bytes, nanos.getAsLong());
    }

    private void forgetOld() {
        long oldest = nanos.getAsLong() - KEPT_FOR.toNanos();
        while (!kept.isEmpty() && kept.firstEntry().getValue().readAtNanos() - oldest < 0) {
            keptBytes -= kept.pollFirstEntry().getValue().bytes();
        }
    }

    private void keep(Position first, Stretch read) {
        if (read.bytes() > KEPT_BYTES_MAX || !read.until().isAfter(first)) {
            return;
        }
        kept.put(first.value(), read);
        keptBytes += read.bytes();
        while (keptBytes > KEPT_BYTES_MAX) {
            keptBytes -= kept.pollFirstEntry().getValue().bytes();
        }
    }

    private static long bytes(EventRecord event) {
        return CommitLog.EVENT_OVERHEAD_BYTES + event.payload().length + event.metadata().length;
    }

    /**
     * Some events that follow one another; upcasters may have dropped some of them.
     *
     * @param until the position behind the last of them
     * @param bytes as stored
     * @param readAtNanos by the clock that measures how long it is kept
     */
    record Stretch(List<TrackedEventMessage<?>> events, Position until, long bytes, long readAtNanos) {

        Stretch {
            events = List.copyOf(events);
        }

        private Stretch from(Position next) {
            return new Stretch(
                    events.stream()
                            .filter(event -> LogTokens.positionAfter(event.trackingToken())
                                    .isAfter(next))
                            .toList(),
                    until,
                    bytes,
                    readAtNanos);
        }
    }
}
