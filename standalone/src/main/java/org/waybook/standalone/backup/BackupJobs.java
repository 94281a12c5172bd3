package org.waybook.standalone.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.eventstore.rocksdb.Backup;
import org.waybook.eventstore.rocksdb.BackupFailed;
import org.waybook.eventstore.rocksdb.RocksDbBackups;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

/** Takes backups one after the other in the background, and tells how far they are. */
final class BackupJobs implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(BackupJobs.class);

    /** How many are remembered after their end. */
    private static final int REMEMBERED_MAX = 100;

    private final RocksDbStorage storage;
    private final Repository repository;
    private final Clock clock;
    private final ExecutorService taker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());
    private final Map<String, BackupJob> jobs = new LinkedHashMap<>();

    /**
     * Prepares to take backups.
     *
     * @param clock the machine's, since keys are deleted by the time of their backup
     */
    BackupJobs(RocksDbStorage storage, Repository repository, Clock clock) {
        this.storage = storage;
        this.repository = repository;
        this.clock = clock;
    }

    /** Begins a backup; empty while another one runs. */
    synchronized Optional<BackupJob> begin(Path directory) {
        if (jobs.values().stream().anyMatch(job -> job.state() == BackupJob.State.RUNNING)) {
            return Optional.empty();
        }
        BackupJob job = BackupJob.running(UUID.randomUUID().toString(), step(RocksDbBackups.Step.LOG));
        note(job);
        taker.execute(() -> note(take(job.id(), directory)));
        return Optional.of(job);
    }

    /** How far a backup is, empty for one that is not known. */
    synchronized Optional<BackupJob> of(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public void close() {
        taker.shutdownNow();
    }

    private BackupJob take(String id, Path directory) {
        try {
            RocksDbBackups backups = new RocksDbBackups(directory);
            Backup backup = backups.take(
                    storage, clock.instant(), repository.beside(), step -> note(BackupJob.running(id, step(step))));
            LOGGER.info("Backup {} is in {}, the log up to position {}.", backup.number(), directory, backup.head());
            return BackupJob.done(id, backup.number(), backup.head().value(), backup.takenAt());
        } catch (BackupFailed failure) {
            LOGGER.warn("A backup failed.", failure);
            return BackupJob.failed(id, failure.getMessage());
        } catch (IOException | RuntimeException failure) {
            LOGGER.warn("A backup failed.", failure);
            return BackupJob.failed(id, "The backup failed (" + failure.getMessage() + "); check the disk and its space");
        }
    }

    private synchronized void note(BackupJob job) {
        jobs.put(job.id(), job);
        if (jobs.size() > REMEMBERED_MAX) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }

    private static String step(RocksDbBackups.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
