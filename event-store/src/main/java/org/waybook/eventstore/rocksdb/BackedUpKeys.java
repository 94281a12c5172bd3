package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.eventstore.KeyValueStore;
import org.waybook.eventstore.KeyValueStore.Entry;
import org.waybook.eventstore.transfer.KeyFile;

/** The keys of each backup in one file, named by its number and time, so that it can be deleted when its time is over. */
final class BackedUpKeys {

    private static final int AT_ONCE = 1_000;
    private static final String SUFFIX = ".keys";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path directory;

    BackedUpKeys(Path directory) {
        this.directory = directory;
    }

    void write(int number, Instant takenAt, KeyValueStore keys) throws IOException {
        Files.createDirectories(directory);
        try (KeyFile file = new KeyFile(directory.resolve(number + "." + TIME.format(takenAt) + SUFFIX))) {
            List<Entry> entries = keys.entries(Optional.empty(), AT_ONCE);
            while (!entries.isEmpty()) {
                for (Entry entry : entries) {
                    file.add(entry);
                }
                entries = keys.entries(Optional.of(entries.getLast().key()), AT_ONCE);
            }
            file.finish();
        }
    }

    /** The file of a backup, empty when it was deleted. */
    Optional<Path> of(Backup backup) {
        Path file = directory.resolve(backup.number() + "." + TIME.format(backup.takenAt()) + SUFFIX);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    void restore(Path file, KeyValueStore keys) throws IOException {
        List<Entry> some = new ArrayList<>();
        KeyFile.read(file, entry -> {
            some.add(entry);
            if (some.size() >= AT_ONCE) {
                keys.putAllIfAbsent(List.copyOf(some));
                some.clear();
            }
        });
        keys.putAllIfAbsent(some);
    }

    /** Deletes the files of backups taken before a time, also of those that never became complete; answers how many. */
    int deleteTakenBefore(Instant time) throws IOException {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return (int) files.filter(file -> takenAt(file).isBefore(time))
                    .peek(BackedUpKeys::delete)
                    .count();
        }
    }

    /** A name that is none of ours counts as of the present, so that nothing else is deleted. */
    private static Instant takenAt(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        try {
            return parts.length == 3 ? TIME.parse(parts[1], Instant::from) : Instant.MAX;
        } catch (DateTimeParseException notOurs) {
            return Instant.MAX;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be deleted; delete the file by hand", e);
        }
    }
}
