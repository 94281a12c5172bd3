package org.waybook.stores.evidence;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.checkpoint.CheckpointPublisher;
import org.waybook.eventstore.checkpoint.CheckpointPublisher.InconsistentLog;
import org.waybook.eventstore.checkpoint.InvalidCheckpoint;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredLog;

/**
 * Follows the log with the hashes of its subtrees, and publishes checkpoints, beside the appends and never in their way.
 * Stops for good and says so where the log does not continue what was signed.
 */
final class CheckpointPublishing implements SmartLifecycle {

    /** How often it looks: a checkpoint is not urgent, and looking costs one small read. */
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPublishing.class);

    private final StoredLog log;
    private final LogProofs proofs;
    private final CheckpointPublisher publisher;
    private volatile Thread thread;

    CheckpointPublishing(StoredLog log, CheckpointPublisher publisher) {
        this.log = log;
        this.proofs = new LogProofs(log);
        this.publisher = publisher;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("waybook-checkpoints").daemon().start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            boolean sound = attempt(publisher::requireContinued);
            while (sound && !Thread.currentThread().isInterrupted()) {
                sound = attempt(this::followAndPublish);
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it makes sense to go on. */
    private boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (InconsistentLog | InvalidCheckpoint | LogCorrupted e) {
            LOG.error("{}", e.getMessage());
            return false;
        } catch (LogUnavailable | UncheckedIOException e) {
            LOG.warn("No checkpoint could be published now; it is tried again: {}", e.getMessage());
            return true;
        }
    }

    private void followAndPublish() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = proofs.follow(log.head());
        }
        if (!more) {
            publisher
                    .publishIfDue()
                    .ifPresent(published -> LOG.info(
                            "Checkpoint of {} events is signed",
                            published.checkpoint().size()));
        }
    }
}
