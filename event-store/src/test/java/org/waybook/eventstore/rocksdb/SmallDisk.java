package org.waybook.eventstore.rocksdb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory of a fixed size, so that it can run full; needs the right to mount. */
final class SmallDisk implements AutoCloseable {

    private static final Path FILLER = Path.of("filler");

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Mounts a file system on an empty directory; the test is skipped where that is not allowed. */
    static SmallDisk mountedOn(Path directory, int mebibytes) {
        assumeTrue(
                SystemCommand.succeeds(
                        "mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "waybook-test", directory.toString()),
                "Skipped: the full disk is a small tmpfs, which needs Linux and the right to mount (root)");
        return new SmallDisk(directory);
    }

    Path directory() {
        return directory;
    }

    /** Takes room away. */
    void fill(int mebibytes) throws IOException {
        Files.write(directory.resolve(FILLER), new byte[mebibytes * 1024 * 1024]);
    }

    /** Gives it back. */
    void makeRoom() throws IOException {
        Files.delete(directory.resolve(FILLER));
    }

    @Override
    public void close() {
        if (!SystemCommand.succeeds("umount", directory.toString())) {
            throw new IllegalStateException("The test's file system on " + directory + " is still in use");
        }
    }
}
