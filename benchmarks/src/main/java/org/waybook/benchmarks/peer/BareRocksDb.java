package org.waybook.benchmarks.peer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender;

/**
 * RocksDB with its own settings and nothing else: the bytes of the events under ascending keys, each append a synced
 * write of the thread that makes it. RocksDB gathers writes that wait at the same time under one sync by itself.
 */
public final class BareRocksDb implements Contender {

    private final Options options =
            new Options().setCreateIfMissing(true).setCompressionType(CompressionType.LZ4_COMPRESSION);
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final AtomicLong nextKey = new AtomicLong();
    private final RocksDB database;
    private final StoredEvents events;

    /** Opens it in a directory. */
    public BareRocksDb(Path directory, StoredEvents events) throws IOException, RocksDBException {
        RocksDB.loadLibrary();
        Files.createDirectories(directory);
        this.database = RocksDB.open(options, directory.toString());
        this.events = events;
    }

    @Override
    public String name() {
        return "bare RocksDB, synced";
    }

    @Override
    public Appender appender(int eventsPerAppend) {
        AtomicLong number = new AtomicLong(ThreadLocalRandom.current().nextInt(1_000_000));
        return () -> {
            try (WriteBatch batch = new WriteBatch()) {
                for (int index = 0; index < eventsPerAppend; index++) {
                    batch.put(
                            ByteBuffer.allocate(Long.BYTES)
                                    .putLong(0, nextKey.getAndIncrement())
                                    .array(),
                            events.bytes(number.getAndIncrement()));
                }
                database.write(synced, batch);
            }
        };
    }

    @Override
    public void close() {
        database.close();
        synced.close();
        options.close();
    }
}
