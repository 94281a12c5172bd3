package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies and files of a storage's directory, for tests that damage them. */
final class Directories {

    private Directories() {}

    /** Copies all files, also of a storage that is open: what it has written is then as a crash would leave it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** The only write-ahead log of one of the storage's databases. */
    static Path writeAheadLog(Path database) throws IOException {
        try (Stream<Path> files = Files.list(database)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .reduce((one, other) -> {
                        throw new IllegalStateException("Expected one write-ahead log, found " + one + " and " + other);
                    })
                    .orElseThrow();
        }
    }
}
