package org.waybook.eventstore.rocksdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.ChunkSweepContract;
import org.waybook.eventstore.LogStorage;

class RocksDbChunkSweepTest extends ChunkSweepContract {

    @TempDir
    private Path directory;

    @Override
    protected LogStorage open(Clock withClock) {
        return RocksDbStorage.open(directory, withClock);
    }
}
