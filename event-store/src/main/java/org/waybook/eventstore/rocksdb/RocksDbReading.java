package org.waybook.eventstore.rocksdb;

import java.nio.file.Files;
import java.nio.file.Path;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.proof.StoredLog;

/** Looks at the log of a directory without writing to it, also while another process appends to it. */
public final class RocksDbReading {

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
        return RocksStoredLog.owning(RocksDatabase.openForReading(log));
    }
}
