package org.waybook.eventstore.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.EventIdentifierTaken;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogMetrics;

/** Counts what one log does in a registry of meters; all names begin with {@code waybook.log}. */
public final class MicrometerLogMetrics implements LogMetrics {

    private static final double[] PERCENTILES = {0.5, 0.95, 0.99};

    /** A synced write takes some hundred microseconds at least; an append is refused after 30 s. */
    private static final Duration LATENCY_MIN = Duration.ofNanos(100_000);

    private static final Duration LATENCY_MAX = Duration.ofSeconds(30);

    private final MeterRegistry registry;
    private final Timer appended;
    private final Timer refused;
    private final Timer failed;
    private final Counter sequenceConflicts;
    private final Counter identifierConflicts;
    private final Counter events;
    private final Counter bytes;
    private final Counter heldBack;
    private final Counter refusedForRoom;
    private final DistributionSummary groupCommits;
    private final DistributionSummary groupEvents;

    public MicrometerLogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.appended = latency("appended");
        this.refused = latency("refused");
        this.failed = latency("failed");
        this.sequenceConflicts = conflicts("sequence");
        this.identifierConflicts = conflicts("event-identifier");
        this.events = counter("waybook.log.events", "Events appended by this process");
        this.bytes = Counter.builder("waybook.log.written")
                .description("Bytes of the commits appended by this process, before compression")
                .baseUnit("bytes")
                .register(registry);
        this.heldBack = counter("waybook.log.held.back", "Appends that had to wait for room among those that wait");
        this.refusedForRoom = counter("waybook.log.refused.for.room", "Appends refused because no room was made");
        this.groupCommits = group("waybook.log.group.commits", "Commits that shared one write");
        this.groupEvents = group("waybook.log.group.events", "Events that shared one write");
    }

    @Override
    public void opened(CommitLog log) {
        gauge("waybook.log.head", "Number of events in the log", log, open -> open.head()
                .value());
        gauge("waybook.log.waiting.commits", "Commits that wait to be written", log, open -> open.waiting()
                .commits());
        gauge("waybook.log.waiting.bytes", "Bytes of the commits that wait, at most", log, open -> open.waiting()
                .bytes());
    }

    @Override
    public void answered(AppendOutcome outcome, Duration took, long commitBytes) {
        switch (outcome) {
            case Appended written -> {
                appended.record(took);
                events.increment(written.commit().count());
                bytes.increment(commitBytes);
            }
            case SequenceTaken taken -> {
                refused.record(took);
                sequenceConflicts.increment();
            }
            case EventIdentifierTaken taken -> {
                refused.record(took);
                identifierConflicts.increment();
            }
        }
    }

    @Override
    public void failed(Duration took) {
        failed.record(took);
    }

    @Override
    public void groupWritten(int commits, int eventsTogether) {
        groupCommits.record(commits);
        groupEvents.record(eventsTogether);
    }

    @Override
    public void heldBack() {
        heldBack.increment();
    }

    @Override
    public void refusedForRoom() {
        refusedForRoom.increment();
    }

    private Timer latency(String outcome) {
        return Timer.builder("waybook.log.append")
                .description("From the call of an append to its answer, which for 'appended' is behind the sync")
                .tag("outcome", outcome)
                .publishPercentiles(PERCENTILES)
                .publishPercentileHistogram()
                .minimumExpectedValue(LATENCY_MIN)
                .maximumExpectedValue(LATENCY_MAX)
                .register(registry);
    }

    private Counter conflicts(String kind) {
        return Counter.builder("waybook.log.conflicts")
                .description("Appends refused because something unique was taken")
                .tag("kind", kind)
                .register(registry);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private DistributionSummary group(String name, String description) {
        return DistributionSummary.builder(name)
                .description(description)
                .publishPercentiles(PERCENTILES)
                .register(registry);
    }

    private void gauge(
            String name, String description, CommitLog log, java.util.function.ToDoubleFunction<CommitLog> value) {
        Gauge.builder(name, log, value).description(description).register(registry);
    }
}
