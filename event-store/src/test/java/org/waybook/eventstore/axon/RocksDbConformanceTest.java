package org.waybook.eventstore.axon;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;

class RocksDbConformanceTest extends StorageEngineConformance {

    @TempDir
    private Path directory;

    @Override
    protected LogStorage open(Clock clock) {
        return RocksDbStorage.open(directory, clock);
    }
}
