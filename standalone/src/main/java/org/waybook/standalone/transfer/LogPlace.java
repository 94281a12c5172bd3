package org.waybook.standalone.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.preflight.DataDirectory;

/** Where a log is: in a data directory that no Waybook uses meanwhile, or on MongoDB. */
sealed interface LogPlace {

    /** Opens the log that is there. */
    Opened openExisting() throws IOException;

    /** Opens the log that is there, or an empty one. */
    Opened openOrCreate() throws IOException;

    /** The place that was named; exactly one of the two must be. */
    static LogPlace of(Path dataDirectory, String mongodbUri, String options) {
        if ((dataDirectory == null) == (mongodbUri == null)) {
            throw new CannotStart("Name where the log is by one of " + options + ".");
        }
        return mongodbUri == null ? new InDirectory(dataDirectory) : new OnMongoDb(mongodbUri);
    }

    /** A log in a data directory. */
    record InDirectory(Path path) implements LogPlace {

        @Override
        public Opened openExisting() throws IOException {
            if (!Files.isDirectory(log())) {
                throw new CannotStart("There is no log in " + path + ". Name the data directory of a Waybook.");
            }
            return openOrCreate();
        }

        @Override
        public Opened openOrCreate() throws IOException {
            if (DataDirectory.isInUse(path)) {
                throw new CannotStart("The data directory " + path + " is in use by a running Waybook. Stop it, or take"
                        + " a backup (./waybook backup), restore that, and use the restored directory.");
            }
            DataDirectory taken = DataDirectory.take(path);
            return new Opened(RocksDbStorage.open(log(), Clock.systemUTC()), taken::close);
        }

        private Path log() {
            return path.resolve("log");
        }
    }

    /** A log on a MongoDB replica set. */
    record OnMongoDb(String uri) implements LogPlace {

        @Override
        public Opened openExisting() {
            return openOrCreate();
        }

        @Override
        public Opened openOrCreate() {
            return new Opened(MongoDbStorage.open(uri, Clock.systemUTC()), () -> {});
        }
    }

    /** An opened log, and what keeps others away from it. */
    record Opened(LogStorage storage, Closeable lock) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            storage.close();
            lock.close();
        }
    }
}
