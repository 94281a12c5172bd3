package org.waybook.eventstore.rocksdb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A disk that loses what was not synced: a small library, preloaded into the process, notes the length of each file at
 * each sync, and after the process was killed every file is cut back to it. Names of files (creations, renames,
 * removals) are taken as kept.
 */
final class SyncedLengths {

    private static final String SOURCE = "synced-lengths.c";

    private final Path library;
    private final Path notes;

    private SyncedLengths(Path library, Path notes) {
        this.library = library;
        this.notes = notes;
    }

    /** Compiles the library; the test is skipped where that cannot be done. */
    static SyncedLengths compiledIn(Path directory) throws IOException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && SystemCommand.succeeds("gcc", "--version"),
                "Skipped: the power cut is simulated by a preloaded C library, which needs Linux and gcc");
        Path source = directory.resolve(SOURCE);
        try (InputStream in = SyncedLengths.class.getResourceAsStream(SOURCE)) {
            Files.copy(in, source);
        }
        Path library = directory.resolve("synced-lengths.so");
        if (!SystemCommand.succeeds(
                "gcc", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library.toString(), source.toString())) {
            throw new IllegalStateException("gcc could not compile " + SOURCE + "; compile it by hand to see why");
        }
        return new SyncedLengths(library, directory.resolve("synced-lengths"));
    }

    /** Makes a process note what it syncs. */
    ProcessBuilder observe(ProcessBuilder process) {
        process.environment().put("LD_PRELOAD", library.toString());
        process.environment().put("WAYBOOK_SYNCED_LENGTHS", notes.toString());
        return process;
    }

    /** Cuts every file below the directory to what was synced; answers how many bytes were lost. */
    long discardUnsynced(Path directory) throws IOException {
        Map<Long, Long> lengths = new HashMap<>();
        for (String line : Files.readAllLines(notes)) {
            String[] parts = line.split(" ");
            lengths.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        long lost = 0;
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                long length = lengths.getOrDefault((Long) Files.getAttribute(file, "unix:ino"), 0L);
                lost += Math.max(0, Files.size(file) - length);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(length);
                }
            }
        }
        return lost;
    }
}
