package org.waybook.eventstore.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.waybook.eventstore.SampleEvents.event;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogOptions;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

class MicrometerLogMetricsTest {

    @TempDir
    private Path directory;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private LogStorage storage;
    private CommitLog log;

    @BeforeEach
    void open() {
        storage = RocksDbStorage.open(
                directory, LogOptions.of(Clock.systemUTC()).withMetrics(new MicrometerLogMetrics(registry)));
        log = storage.log();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void appendsMoveLatencyHeadEventsBytesAndGroups() {
        log.append(List.of(event("a", 0), event("b", 0), event("c", 0)));
        log.append(List.of(event("a", 1)));

        assertThat(appends("appended")).isEqualTo(2);
        assertThat(registry.get("waybook.log.append")
                        .tag("outcome", "appended")
                        .timer()
                        .takeSnapshot()
                        .percentileValues())
                .hasSize(3);
        assertThat(gauge("waybook.log.head")).isEqualTo(4);
        assertThat(counter("waybook.log.events")).isEqualTo(4);
        // Each event has more than 100 bytes of names, and each commit a header of 109.
        assertThat(counter("waybook.log.written")).isBetween(4.0 * 100 + 2 * 109, 4.0 * 400 + 2 * 109);
        awaitCommitsInGroups(2);
        assertThat(registry.get("waybook.log.group.events").summary().max()).isEqualTo(3);
        assertThat(gauge("waybook.log.waiting.commits")).isZero();
        assertThat(gauge("waybook.log.waiting.bytes")).isZero();
    }

    /** A group is counted by the writing thread behind its answers, so whoever was answered may look before it. */
    private void awaitCommitsInGroups(double commits) {
        long untilNanos = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (commitsInGroups() < commits && System.nanoTime() < untilNanos) {
            Thread.onSpinWait();
        }
        assertThat(commitsInGroups()).isEqualTo(commits);
    }

    private double commitsInGroups() {
        return registry.get("waybook.log.group.commits").summary().totalAmount();
    }

    @Test
    void conflictsAreCountedByKindAlsoThoseWithinOneCommit() {
        log.append(List.of(event("first", "a", 0)));

        log.append(List.of(event("a", 0)));
        log.append(List.of(event("b", 0), event("b", 0)));
        log.append(List.of(event("first", "a", 1)));

        assertThat(conflicts("sequence")).isEqualTo(2);
        assertThat(conflicts("event-identifier")).isEqualTo(1);
        assertThat(appends("refused")).isEqualTo(3);
        assertThat(appends("appended")).isEqualTo(1);
        assertThat(counter("waybook.log.events")).isEqualTo(1);
    }

    @Test
    void anAppendThatFailsIsCountedAsFailed() {
        storage.close();

        assertThat(catchThrowable(() -> log.append(List.of(event("a", 0))))).isInstanceOf(LogUnavailable.class);
        assertThat(appends("failed")).isEqualTo(1);
    }

    @Test
    void severalLogsAreToldApartByTags() {
        Path other = directory.resolve("other");
        MicrometerLogMetrics tagged = new MicrometerLogMetrics(registry, Tags.of("log", "access"));
        try (LogStorage second =
                RocksDbStorage.open(other, LogOptions.of(Clock.systemUTC()).withMetrics(tagged))) {
            second.log().append(List.of(event("a", 0)));

            assertThat(registry.get("waybook.log.head")
                            .tag("log", "access")
                            .gauge()
                            .value())
                    .isEqualTo(1);
            assertThat(registry.get("waybook.log.events")
                            .tag("log", "access")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
        assertThat(log.head().value()).isZero();
    }

    @Test
    void theLagOfAReaderIsItsDistanceToTheLastEvent() {
        ReaderLag lag = new ReaderLag(log, registry);
        lag.show("at-the-beginning", () -> OptionalLong.of(-1));
        lag.show("behind", () -> OptionalLong.of(0));
        lag.show("done", () -> OptionalLong.of(2));
        lag.show("elsewhere", OptionalLong::empty);

        log.append(List.of(event("a", 0), event("b", 0), event("c", 0)));

        assertThat(lag("at-the-beginning")).isEqualTo(3);
        assertThat(lag("behind")).isEqualTo(2);
        assertThat(lag("done")).isZero();
        assertThat(lag("elsewhere")).isNaN();
    }

    private double appends(String outcome) {
        return registry.get("waybook.log.append")
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    private double conflicts(String kind) {
        return registry.get("waybook.log.conflicts").tag("kind", kind).counter().count();
    }

    private double lag(String reader) {
        return registry.get("waybook.reader.lag").tag("reader", reader).gauge().value();
    }

    private double counter(String name) {
        return registry.get(name).counter().count();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
