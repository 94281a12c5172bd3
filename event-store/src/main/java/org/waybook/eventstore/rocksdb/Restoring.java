package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;

/** Restores one backup: everything is written and checked under another name first. */
public final class Restoring {

    private final Backup backup;
    private final FileSets logFiles;
    private final FileSets chunkFiles;
    private final BackedUpKeys keys;
    private final Path complete;

    Restoring(Backup backup, FileSets logFiles, FileSets chunkFiles, BackedUpKeys keys, Path complete) {
        this.backup = backup;
        this.logFiles = logFiles;
        this.chunkFiles = chunkFiles;
        this.keys = keys;
        this.complete = complete;
    }

    /** Whether the keys of the backup are still there. */
    public boolean hasKeys() {
        return keys.of(backup).isPresent();
    }

    /** The small files that were kept beside the log. */
    public List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(complete)) {
            return files.filter(RocksDbBackups::isBeside).toList();
        }
    }

    /**
     * Restores into a directory for {@link RocksDbStorage}, checks every commit and every chunk, and answers where the
     * log ends.
     *
     * @param target is not there yet
     * @param checkedTo is told how far the log is checked
     * @throws BackupFailed when the backup is damaged; then there is no target either
     */
    public Position into(Path target, LongConsumer checkedTo) throws IOException {
        if (Files.exists(target)) {
            throw new BackupFailed(target + " is there already; restore into a new directory");
        }
        Path draft = target.resolveSibling(target.getFileName() + ".restoring");
        deleteAll(draft);
        try {
            logFiles.restore(backup.logFiles(), draft.resolve("log"));
            chunkFiles.restore(backup.chunkFiles(), draft.resolve("chunks"));
            Position end = fillAndCheck(draft, checkedTo);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return end;
        } catch (LogCorrupted | LogUnavailable damaged) {
            throw new BackupFailed(
                    "The backup " + backup.number() + " is damaged (" + damaged.getMessage()
                            + "); choose another backup",
                    damaged);
        } finally {
            deleteAll(draft);
        }
    }

    private Position fillAndCheck(Path draft, LongConsumer checkedTo) throws IOException {
        try (RocksDbStorage storage = RocksDbStorage.open(draft, Clock.systemUTC())) {
            Optional<Path> file = keys.of(backup);
            if (file.isPresent()) {
                keys.restore(file.get(), storage.keys());
            }
            return BackupCheck.requireWhole(storage, backup, checkedTo);
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
