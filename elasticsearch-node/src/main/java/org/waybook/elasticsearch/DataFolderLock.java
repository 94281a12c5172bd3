package org.waybook.elasticsearch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The right to be the only node on a data folder, held until the process ends.
 *
 * <p>Elasticsearch has such a lock too, but gives up at once; a predecessor that is being stopped may hold it for some
 * seconds longer.
 */
final class DataFolderLock {

    private static final String FILE_NAME = "waybook-node.lock";
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    /** Held only so that it is not collected, which would release the lock. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private DataFolderLock(FileLock lock) {
        this.lock = lock;
    }

    /** Takes the lock, waiting for a predecessor no longer than the patience given; throws IOException after that. */
    static DataFolderLock take(Path dataFolder, Duration patience) throws IOException, InterruptedException {
        Files.createDirectories(dataFolder);
        FileChannel channel =
                FileChannel.open(dataFolder.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadlineNanos = System.nanoTime() + patience.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() < deadlineNanos) {
            Thread.sleep(BETWEEN_ATTEMPTS);
            lock = channel.tryLock();
        }
        if (lock == null) {
            channel.close();
            throw new IOException("Another Elasticsearch node is still using " + dataFolder + " after "
                    + patience.toSeconds() + " s. End that process, then start again.");
        }
        return new DataFolderLock(lock);
    }
}
