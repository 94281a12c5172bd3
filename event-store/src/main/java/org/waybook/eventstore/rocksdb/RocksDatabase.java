package org.waybook.eventstore.rocksdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.waybook.eventstore.LogUnavailable;

/**
 * One opened RocksDB directory. RocksDB ends the whole process when it is used after being closed, so every use goes
 * through {@link #use}, which closing waits for.
 */
final class RocksDatabase implements AutoCloseable {

    /** Something done with the open database. */
    @FunctionalInterface
    interface Use<T> {
        T with(RocksDB database) throws RocksDBException;
    }

    private final Path directory;
    private final RocksSettings settings;
    private final DBOptions options;
    private final RocksDB database;
    private final Map<String, ColumnFamilyHandle> families;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    private RocksDatabase(
            Path directory,
            RocksSettings settings,
            DBOptions options,
            RocksDB database,
            Map<String, ColumnFamilyHandle> families) {
        this.directory = directory;
        this.settings = settings;
        this.options = options;
        this.database = database;
        this.families = families;
    }

    /** Opens or creates the directory; fails with one sentence where it is in use, damaged or not writable. */
    static RocksDatabase open(Path directory, RocksSettings settings) {
        RocksDB.loadLibrary();
        DBOptions options = settings.databaseOptions();
        try {
            Files.createDirectories(directory);
            List<ColumnFamilyHandle> handles = new ArrayList<>();
            RocksDB database = RocksDB.open(options, directory.toString(), descriptors(settings), handles);
            return new RocksDatabase(directory, settings, options, database, byName(settings, handles));
        } catch (IOException e) {
            options.close();
            settings.close();
            throw notWritable(directory, e);
        } catch (RocksDBException e) {
            options.close();
            settings.close();
            throw notOpened(directory, e);
        }
    }

    Path directory() {
        return directory;
    }

    /** Number of the last write, which RocksDB counts over the whole life of the directory. */
    long lastWrite() {
        return use(RocksDB::getLatestSequenceNumber);
    }

    /** Opens an existing directory with the families it has, and takes no lock. */
    static RocksDatabase openForReading(Path directory) {
        RocksDB.loadLibrary();
        try {
            RocksSettings settings = RocksSettings.forReading(directory);
            DBOptions options = settings.databaseOptions();
            try {
                List<ColumnFamilyHandle> handles = new ArrayList<>();
                RocksDB database =
                        RocksDB.openReadOnly(options, directory.toString(), descriptors(settings), handles, false);
                return new RocksDatabase(directory, settings, options, database, byName(settings, handles));
            } catch (RocksDBException e) {
                options.close();
                settings.close();
                throw e;
            }
        } catch (RocksDBException e) {
            throw new LogUnavailable(
                    "The store in " + directory + " cannot be read (" + e.getMessage()
                            + "); try again, and if it stays so, restore it from a backup",
                    e);
        }
    }

    /** The handle of a family, null where a directory that is only read has none of this name. */
    ColumnFamilyHandle family(String name) {
        return families.get(name);
    }

    /** Whether it was opened by {@link #openForReading}. */
    boolean isReadOnly() {
        return settings.onlyReads();
    }

    /** Uses the database while it cannot be closed. */
    <T> T use(Use<T> use) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new LogUnavailable("The store in " + directory + " is closed; open it again to use it");
            }
            return use.with(database);
        } catch (RocksDBException e) {
            throw new LogUnavailable(
                    "The store in " + directory + " failed (" + e.getMessage()
                            + "); check the disk's space and health, then start again",
                    e);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            families.values().forEach(ColumnFamilyHandle::close);
            database.close();
            options.close();
            settings.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static List<ColumnFamilyDescriptor> descriptors(RocksSettings settings) {
        List<ColumnFamilyDescriptor> descriptors = new ArrayList<>();
        settings.families()
                .forEach((name, family) ->
                        descriptors.add(new ColumnFamilyDescriptor(name.getBytes(StandardCharsets.UTF_8), family)));
        return descriptors;
    }

    private static Map<String, ColumnFamilyHandle> byName(RocksSettings settings, List<ColumnFamilyHandle> handles) {
        Map<String, ColumnFamilyHandle> families = new LinkedHashMap<>();
        for (String name : settings.families().keySet()) {
            families.put(name, handles.get(families.size()));
        }
        return families;
    }

    private static LogUnavailable notWritable(Path directory, Exception cause) {
        return new LogUnavailable(
                "The directory " + directory + " cannot be written (" + cause
                        + "); choose a directory that this user may write to",
                cause);
    }

    private static LogUnavailable notOpened(Path directory, RocksDBException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("LOCK")
                && message.toLowerCase(java.util.Locale.ROOT).contains("lock ")) {
            return new LogUnavailable(
                    "The directory " + directory
                            + " is in use by another process or storage; stop that one or choose another directory",
                    cause);
        }
        if (cause.getStatus() != null && cause.getStatus().getCode() == Status.Code.Corruption) {
            return new LogUnavailable(
                    "The store in " + directory + " is damaged (" + message + "); restore it from a backup", cause);
        }
        return notWritable(directory, cause);
    }
}
