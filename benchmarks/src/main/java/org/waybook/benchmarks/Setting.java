package org.waybook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where and how much a run measures.
 *
 * @param directory on the disk to be measured, for the run alone
 * @param scale how much
 * @param mongoDbUri a replica set, empty where none is given
 * @param progress told what goes on, a line at a time
 */
public record Setting(Path directory, Scale scale, Optional<String> mongoDbUri, Consumer<String> progress) {

    /** An empty directory for one contender. */
    public Path emptyDirectory(String name) throws IOException {
        Path empty = directory.resolve(name);
        delete(empty);
        return Files.createDirectories(empty);
    }

    /** Deletes what a contender left, so that the disk does not fill up. */
    public void delete(Path left) throws IOException {
        if (!Files.exists(left)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(left)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
