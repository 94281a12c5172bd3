package org.waybook.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories for the data of Waybooks; those of failed runs stay under {@code target} to be looked at. */
public final class DataDirectories {

    private DataDirectories() {}

    /** An empty one that no other run uses. */
    public static Path fresh(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Product.target("data")), name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException("There can be no directory for test data.", failure);
        }
    }

    /** Deletes one with everything in it. */
    public static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(directory + " could not be deleted.", failure);
        }
    }
}
