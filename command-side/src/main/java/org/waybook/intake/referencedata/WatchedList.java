package org.waybook.intake.referencedata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;

/** One code list as its file last said it; a file that becomes unusable leaves what was known before. */
final class WatchedList {

    /** Larger files are not code lists; the largest published one has 2 MB. */
    private static final long FILE_BYTES_MAX = 64L * 1024 * 1024;

    private final Path file;
    private final Loader loader;
    private Optional<Stamp> seen = Optional.empty();
    private volatile Optional<Set<String>> codes = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();

    /** Turns a file into codes. */
    interface Loader {
        Set<String> load(Path file) throws UnusableList;
    }

    private record Stamp(FileTime changed, long bytes) {}

    WatchedList(Path file, Loader loader) {
        this.file = file;
        this.loader = loader;
    }

    /** The codes, unless there never was a usable file. */
    Optional<Set<String>> codes() {
        return codes;
    }

    /** Why the file as it stands cannot be used. */
    Optional<String> problem() {
        return problem;
    }

    /** Loads the file when it has changed; forgets the list when the file is gone. */
    void refresh() {
        Optional<Stamp> now = stamp();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        if (now.isEmpty()) {
            codes = Optional.empty();
            problem = Optional.empty();
            return;
        }
        try {
            if (now.get().bytes() > FILE_BYTES_MAX) {
                throw new UnusableList(file + " has more than " + FILE_BYTES_MAX + " bytes.");
            }
            codes = Optional.of(loader.load(file));
            problem = Optional.empty();
        } catch (UnusableList unusable) {
            problem = Optional.of(unusable.getMessage());
        }
    }

    private Optional<Stamp> stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
