package org.waybook.intake.deadlines;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.waybook.stores.ReaderPositions;

/**
 * Keeps timers from going off while the index is made anew: what is due is decided by what the index says, such as which
 * houses a master filing has. Opens when the policies that feed it have followed all that was in the log at the start.
 */
final class IndexIsFed implements AlarmGate {

    /** A policy that this process has not taken over by then is another one's, which lets timers go off itself. */
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofMinutes(1);

    private final List<String> policies;
    private final ReaderPositions positions;
    private final LongSupplier nanos;
    private final long last;
    private final long begin;
    private volatile boolean open;

    /**
     * Begins to watch.
     *
     * @param last the position of the last event in the log, -1 when it is empty
     * @param nanos a clock for how long that takes
     */
    IndexIsFed(List<String> policies, ReaderPositions positions, long last, LongSupplier nanos) {
        this.policies = policies;
        this.positions = positions;
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
        OptionalLong position = positions.of(policy);
        return position.isPresent()
                ? position.getAsLong() >= last
                : last < 0 || nanos.getAsLong() - begin > TAKEN_OVER_WITHIN.toNanos();
    }
}
