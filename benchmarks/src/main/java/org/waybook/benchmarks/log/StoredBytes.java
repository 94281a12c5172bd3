package org.waybook.benchmarks.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The bytes of the files of a store that goes on tidying up in the background. */
final class StoredBytes {

    /** Unchanged for so long, a store has nothing more to tidy up. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(3);

    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private StoredBytes() {}

    /** Waits until the files under the directory stay as they are, and tells how large they are together. */
    static long whenSettled(Path directory) throws InterruptedException {
        long began = System.nanoTime();
        long changed = began;
        long bytes = bytes(directory);
        while (System.nanoTime() - changed < SETTLED_AFTER.toNanos()) {
            if (System.nanoTime() - began > SETTLED_WITHIN.toNanos()) {
                throw new IllegalStateException("The files in " + directory + " still change after "
                        + SETTLED_WITHIN.toMinutes() + " minutes without a write; look for who writes to them");
            }
            Thread.sleep(BETWEEN_LOOKS);
            long now = bytes(directory);
            if (now != bytes) {
                bytes = now;
                changed = System.nanoTime();
            }
        }
        return bytes;
    }

    private static long bytes(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(StoredBytes::size)
                    .sum();
        } catch (UncheckedIOException e) {
            // A directory listed a file that was gone when it was looked at.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The files in " + directory + " cannot be told", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
