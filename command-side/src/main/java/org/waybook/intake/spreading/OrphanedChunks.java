package org.waybook.intake.spreading;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waybook.contracts.dataset.ChunkReferences;
import org.waybook.eventstore.ChunkStore;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.sweep.OrphanSweep;
import org.waybook.eventstore.sweep.OrphanSweep.Swept;

/** Removes, now and then, the chunks of filings whose intake never came to its end. */
public final class OrphanedChunks implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(OrphanedChunks.class);

    /** An intake ends with its request, within minutes; a day also bears a clock that is hours wrong. */
    public static final Duration GRACE = Duration.ofDays(1);

    /** Orphans are rare and only take room, so there is no hurry. */
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final OrphanSweep sweep;
    private ScheduledExecutorService sweeper;

    /**
     * Prepares to sweep.
     *
     * @param clock the machine's, by which the store notes puts; not one that may stand in the past
     */
    public OrphanedChunks(CommitLog log, ChunkStore chunks, Clock clock) {
        this.sweep = new OrphanSweep(log, chunks, OrphanedChunks::references, GRACE, clock);
    }

    /** Sweeps once; answers what was done. */
    public Swept sweepNow() {
        Swept swept = sweep.sweep();
        if (swept.removed() > 0) {
            LOGGER.info("{} chunks of filings that never came to be were removed.", swept.removed());
        }
        return swept;
    }

    @Override
    public synchronized void start() {
        if (sweeper == null) {
            sweeper = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("orphaned-chunks").factory());
            sweeper.scheduleWithFixedDelay(
                    this::trySweeping, SWEEP_EVERY.toSeconds(), SWEEP_EVERY.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (sweeper != null) {
            sweeper.shutdownNow();
            // Waits for a sweep at hand to notice: it must not use the stores after they are closed.
            sweeper.close();
            sweeper = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeper != null;
    }

    private void trySweeping() {
        try {
            sweepNow();
        } catch (RuntimeException failure) {
            LOGGER.warn("The chunks could not be swept; the next sweep tries again.", failure);
        }
    }

    private static Stream<Digest> references(EventRecord event) {
        return ChunkReferences.in(event.payload()).stream().map(Digest::ofHex);
    }
}
