package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rocksdb.BackupEngine;
import org.rocksdb.BackupEngineOptions;
import org.rocksdb.BackupInfo;
import org.rocksdb.Env;
import org.rocksdb.RestoreOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** Numbered sets of the files of one RocksDB, which share the files that they have in common. */
final class FileSets {

    private final Path directory;

    FileSets(Path directory) {
        this.directory = directory;
    }

    /** Copies what is new since the last set, while the database is used; answers the number of the set. */
    int add(RocksDatabase database) throws IOException {
        Files.createDirectories(directory);
        return withEngine(engine -> {
            // What is flushed is shared by later sets; what is not lies in the write-ahead log, which is copied too.
            database.use(open -> {
                engine.createNewBackup(open, true);
                return null;
            });
            List<BackupInfo> sets = engine.getBackupInfo();
            return sets.getLast().backupId();
        });
    }

    /** Writes a set into an empty directory; each file is compared with the checksum it was kept with. */
    void restore(int number, Path target) throws IOException {
        Files.createDirectories(target);
        withEngine(engine -> {
            try (RestoreOptions options = new RestoreOptions(false)) {
                engine.restoreDbFromBackup(number, target.toString(), target.toString(), options);
            }
            return null;
        });
    }

    private <T> T withEngine(EngineUse<T> use) {
        RocksDB.loadLibrary();
        try (BackupEngineOptions options = new BackupEngineOptions(directory.toString()).setSync(true);
                BackupEngine engine = BackupEngine.open(Env.getDefault(), options)) {
            return use.with(engine);
        } catch (RocksDBException e) {
            throw new BackupFailed(
                    "The files in " + directory + " cannot be used (" + e.getMessage()
                            + "); check the disk and its space, and choose another backup to restore",
                    e);
        }
    }

    private interface EngineUse<T> {
        T with(BackupEngine engine) throws RocksDBException;
    }
}
