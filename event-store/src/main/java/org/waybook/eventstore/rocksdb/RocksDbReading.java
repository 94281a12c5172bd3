package org.waybook.eventstore.rocksdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.proof.StoredLog;

/** Looks at the log of a directory without writing to it, also while another process appends to it. */
public final class RocksDbReading {

    /** Who appends removes files that are no longer needed, sometimes while they are being opened here. */
    private static final int ATTEMPTS_MAX = 20;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private RocksDbReading() {}

    /**
     * The log as it stands now; it does not grow while it is read.
     *
     * @throws LogUnavailable in one sentence where the directory holds no log or cannot be read
     */
    public static StoredLog open(Path directory) {
        Path log = directory.resolve("log");
        if (!Files.isRegularFile(log.resolve("CURRENT"))) {
            throw new LogUnavailable("There is no log in " + directory.toAbsolutePath()
                    + "; name the data directory of a Waybook that keeps its log on this machine");
        }
        for (int attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
            try {
                return RocksStoredLog.owning(RocksDatabase.openForReading(log));
            } catch (LogUnavailable e) {
                pause(e);
            }
        }
        return RocksStoredLog.owning(RocksDatabase.openForReading(log));
    }

    private static void pause(LogUnavailable reason) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
