package org.waybook.stores.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waybook.stores.index.IndexChange.Put;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.OrderedIndex;

/**
 * A time of the repository's own, that passes at a speed of its own and can be moved forward, never back. Where it was
 * is kept beside the log, so that it goes on from there in the next process.
 */
public final class SimulatedTime implements InstantSource, AutoCloseable {

    /** Ten years in five minutes. */
    public static final int SPEED_MAX = 1_000_000;

    private static final IndexKey KEPT = new IndexKey("clock", "now");

    private final double speed;
    private final InstantSource machine;
    private final OrderedIndex index;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Instant origin;
    private Instant machineOrigin;

    /**
     * Begins at a moment, or where it was when the last process ended.
     *
     * @param speed from 0 to {@link #SPEED_MAX}
     */
    public SimulatedTime(Instant start, double speed, InstantSource machine, OrderedIndex index) {
        this.speed = speed;
        this.machine = machine;
        this.index = index;
        this.machineOrigin = machine.instant();
        this.origin = index.get(KEPT)
                .map(Instant::parse)
                .filter(kept -> kept.isAfter(start))
                .orElse(start);
    }

    @Override
    public synchronized Instant instant() {
        long passed = Duration.between(machineOrigin, machine.instant()).toNanos();
        return origin.plusNanos((long) (Math.max(passed, 0) * speed));
    }

    /** How many of its seconds pass in one of the machine's. */
    public double speed() {
        return speed;
    }

    /** It as a clock that shows UTC. */
    public Clock clock() {
        return InstantSource.super.withZone(ZoneOffset.UTC);
    }

    /**
     * Moves it forward.
     *
     * @return whether it was: a moment before the present one is refused
     */
    public boolean forwardTo(Instant moment) {
        synchronized (this) {
            if (moment.isBefore(instant())) {
                return false;
            }
            machineOrigin = machine.instant();
            origin = moment;
            keep();
        }
        listeners.forEach(Runnable::run);
        return true;
    }

    /** Has something done whenever it is moved. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    /** How long of the machine's time passes until a moment of it; none while it stands still. */
    public Optional<Duration> until(Instant moment) {
        double seconds = Duration.between(instant(), moment).toMillis() / 1000.0;
        if (seconds <= 0) {
            return Optional.of(Duration.ZERO);
        }
        return speed == 0 ? Optional.empty() : Optional.of(Duration.ofMillis((long) (seconds / speed * 1000)));
    }

    /** Keeps where it is. */
    @Override
    public synchronized void close() {
        keep();
    }

    private void keep() {
        index.change(List.of(new Put(KEPT, instant().toString())));
    }
}
