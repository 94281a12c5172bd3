package org.waybook.intake.deadlines;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * Keeps timers from going off while the index is made anew: what is due is decided by what the index says, such as which
 * houses a master filing has. Opens when the policies that feed it have followed all that was in the log at the start.
 */
final class IndexIsFed implements AlarmGate {

    /** A policy that this process has not taken over by then is another one's, which lets timers go off itself. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofMinutes(1);

    private final List<String> policies;
    private final EventProcessingConfiguration processing;
    private final LongSupplier nanos;
    private final long last;
    private final long begin;
    private volatile boolean open;

    /**
     * Begins to watch.
     *
     * @param last the position of the last event in the log
     * @param nanos a clock for how long that takes
     */
    IndexIsFed(List<String> policies, EventProcessingConfiguration processing, long last, LongSupplier nanos) {
        this.policies = policies;
        this.processing = processing;
        this.last = last;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    @Override
    public boolean isOpen() {
        open = open || policies.stream().allMatch(this::hasFollowed);
        return open;
    }

    private boolean hasFollowed(String policy) {
        Collection<EventTrackerStatus> segments = processing
                .eventProcessor(policy, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .orElse(List.of());
        return segments.isEmpty()
                ? last < 0 || nanos.getAsLong() - begin > TAKEN_OVER_WITHIN.toNanos()
                : segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= last);
    }
}
