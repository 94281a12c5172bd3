package org.waybook.eventstore.rocksdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.proof.ProofContract;

class RocksDbProofTest extends ProofContract {

    @TempDir
    private Path directory;

    @Override
    protected LogStorage open(Clock withClock) {
        return RocksDbStorage.open(directory, withClock);
    }
}
