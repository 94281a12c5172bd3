package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an appending process and takes away what it had not synced, as the loss of power does. With sync switched off
 * the same cut loses acknowledged events, so it does take away what it says.
 */
class PowerCutTest {

    private static final int ROUNDS = Boolean.getBoolean("waybook.long") ? 25 : 2;
    private static final int RUNS_AT_LEAST_MILLIS = 50;
    private static final int RUNS_LONGER_BY_MILLIS_MAX = 1_000;

    @TempDir
    private Path temporary;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everythingAcknowledgedSurvivesTheLossOfWhatWasNotSynced() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String when = "seed " + seed + ", round " + round;
            Path directory = Files.createDirectory(temporary.resolve("round-" + round));
            AcknowledgedThings acknowledged = runUntilPowerCut(directory, true);
            assertThat(acknowledged.events()).as(when).isPositive();

            try (RocksDbStorage storage = RocksDbStorage.open(directory.resolve("storage"), Clock.systemUTC())) {
                acknowledged.requireAllThere(storage, when);
            }
        }
    }

    @Test
    void withSyncSwitchedOffTheSameCutLosesAcknowledgedEvents() throws Exception {
        AcknowledgedThings acknowledged = runUntilPowerCut(temporary, false);

        try (RocksDbStorage storage = RocksDbStorage.open(temporary.resolve("storage"), Clock.systemUTC())) {
            assertThat(storage.log().head().value()).isLessThan(acknowledged.events());
        }
    }

    private AcknowledgedThings runUntilPowerCut(Path directory, boolean synced) throws Exception {
        SyncedLengths disk = SyncedLengths.compiledIn(directory);
        Path storage = directory.resolve("storage");
        AcknowledgedThings acknowledged = new AcknowledgedThings();
        acknowledged.readAndKillAfter(
                RUNS_AT_LEAST_MILLIS + random.nextInt(RUNS_LONGER_BY_MILLIS_MAX),
                disk.observe(AcknowledgedThings.process(storage, synced)).start());
        disk.discardUnsynced(storage);
        return acknowledged;
    }
}
