package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;

/**
 * Backups of an embedded log in one directory: {@code log} and {@code chunks} with sets of files that share what they
 * have in common, {@code keys} with a file for each backup, {@code backups} with what says that one is complete.
 */
public final class RocksDbBackups {

    /** How long the keys of a backup may be kept: until then a person whose key was destroyed can be restored. */
    public static final Duration KEYS_KEPT = Duration.ofDays(30);

    /** Shows that somebody who may write here wants backups here. */
    private static final String NOTE = "waybook-backups.txt";

    private static final String NOTE_TEXT = """
            Backups of a Waybook. Restore the latest by ./waybook restore --from DIRECTORY --data-dir NEW_DIRECTORY

            keys/ holds the keys that personal particulars are sealed with, one file for each backup. When a person is
            erased, the key is destroyed, but these files still hold it. So they must be deleted within 30 days, here and
            wherever they are copied to; each new backup here does it, and so does ./waybook backup --prune DIRECTORY.
            Copy keys/ apart from the rest, encrypted, and never to a medium that cannot be erased.
            """;

    private static final String COMPLETE = "backup.properties";

    private final Path directory;
    private final FileSets logFiles;
    private final FileSets chunkFiles;
    private final BackedUpKeys keys;

    /** The backups in a directory. */
    public RocksDbBackups(Path directory) {
        this.directory = directory;
        this.logFiles = new FileSets(directory.resolve("log"));
        this.chunkFiles = new FileSets(directory.resolve("chunks"));
        this.keys = new BackedUpKeys(directory.resolve("keys"));
    }

    /** What is being copied. */
    public enum Step {
        LOG,
        CHUNKS,
        KEYS
    }

    /**
     * Makes a directory ready for backups.
     *
     * @throws BackupFailed when it holds something else
     */
    public void prepare() throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> content = Files.list(directory)) {
            if (!isPrepared() && content.findAny().isPresent()) {
                throw new BackupFailed(
                        "The directory " + directory + " holds something else; name an empty or a new one for backups");
            }
        }
        Files.writeString(directory.resolve(NOTE), NOTE_TEXT);
    }

    /** Whether somebody made the directory ready. */
    public boolean isPrepared() {
        return Files.isRegularFile(directory.resolve(NOTE));
    }

    /**
     * Takes a backup while the log is used.
     *
     * <p>The log is copied first, chunks and keys after it. Whatever an event refers to was durable before the event: so
     * when the copy of the log ends with event n, all that the events up to n need is in the chunks and the keys that
     * are copied later. The other order would miss what is put and referred to between the copies. What is destroyed
     * between them is meant to be gone: a key of an erased person, or a chunk that nothing refers to.
     *
     * @param beside small files by their names, as they were before this call
     */
    public Backup take(RocksDbStorage storage, Instant now, Map<String, byte[]> beside, Consumer<Step> progress)
            throws IOException {
        if (!isPrepared()) {
            throw new BackupFailed("The directory " + directory
                    + " was not made ready for backups; ./waybook backup --to DIRECTORY does that");
        }
        keys.deleteTakenBefore(now.minus(KEYS_KEPT));
        List<Backup> before = all();
        if (!before.isEmpty()) {
            requireSameLog(before.getLast(), storage);
        }
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        Position head = storage.log().head();
        Digest hash = BackupCheck.hashBefore(storage.log(), head);
        progress.accept(Step.LOG);
        int logSet = logFiles.add(storage.logDatabase());
        progress.accept(Step.CHUNKS);
        int chunkSet = chunkFiles.add(storage.chunkDatabase());
        progress.accept(Step.KEYS);
        keys.write(number, now, storage.keys());
        Backup backup = new Backup(number, now, head, hash, logSet, chunkSet);
        complete(backup, beside);
        return backup;
    }

    /** All complete backups, the earliest first. */
    public List<Backup> all() throws IOException {
        Path complete = directory.resolve("backups");
        if (!Files.isDirectory(complete)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> directories = Files.list(complete)) {
            for (Path one : directories.toList()) {
                if (Files.exists(one.resolve(COMPLETE))) {
                    found.add(Backup.read(one.resolve(COMPLETE)));
                }
            }
        }
        found.sort(Comparator.comparing(Backup::number));
        return found;
    }

    /** Deletes the keys of backups older than {@link #KEYS_KEPT}; answers how many there were. */
    public int pruneKeys(Instant now) throws IOException {
        return keys.deleteTakenBefore(now.minus(KEYS_KEPT));
    }

    /** Begins to restore a backup. */
    public Restoring restoring(Backup backup) {
        return new Restoring(
                backup, logFiles, chunkFiles, keys, directory.resolve("backups").resolve(name(backup.number())));
    }

    private static void requireSameLog(Backup last, RocksDbStorage storage) {
        boolean same = !last.head().isAfter(storage.log().head())
                && BackupCheck.hashBefore(storage.log(), last.head()).equals(last.hash());
        if (!same) {
            throw new BackupFailed("The directory holds backups of another log: its backup " + last.number()
                    + " ends at position " + last.head() + " with another hash; name a new directory");
        }
    }

    /** The directory appears with all its files or not at all. */
    private void complete(Backup backup, Map<String, byte[]> beside) {
        Path complete = directory.resolve("backups").resolve(name(backup.number()));
        Path draft = complete.resolveSibling(complete.getFileName() + ".new");
        try {
            Files.createDirectories(draft);
            for (Map.Entry<String, byte[]> file : beside.entrySet()) {
                Files.write(draft.resolve(file.getKey()), file.getValue());
            }
            backup.write(draft.resolve(COMPLETE));
            Files.move(draft, complete, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The backup in " + directory + " cannot be completed; check the disk", e);
        }
    }

    static boolean isBeside(Path file) {
        return !file.getFileName().toString().equals(COMPLETE);
    }

    private static String name(int number) {
        return "%06d".formatted(number);
    }
}
