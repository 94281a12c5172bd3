package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.LogUnavailable;

/**
 * Kills a process that appends from several threads, at random moments, and looks for what it acknowledged: five times,
 * with {@code waybook.long} sixty times.
 */
class KilledProcessTest {

    private static final int ROUNDS = Boolean.getBoolean("waybook.long") ? 60 : 5;
    private static final int RUNS_AT_LEAST_MILLIS = 50;
    private static final int RUNS_LONGER_BY_MILLIS_MAX = 700;

    @TempDir
    private Path directory;

    @Test
    void everyAcknowledgedEventIsThereInOrderAndOnceAndSoAreChunksAndKeys() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        AcknowledgedThings acknowledged = new AcknowledgedThings();
        for (int round = 0; round < ROUNDS; round++) {
            String when = "seed " + seed + ", round " + round;
            int before = acknowledged.events();
            Process process = AcknowledgedThings.process(directory, true).start();
            acknowledged.readAndKillAfter(RUNS_AT_LEAST_MILLIS + random.nextInt(RUNS_LONGER_BY_MILLIS_MAX), process);
            assertThat(acknowledged.events()).as(when).isGreaterThan(before);
            try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
                acknowledged.requireAllThere(storage, when);
            }
        }
        assertThat(acknowledged.keys()).isPositive();
        System.out.println("KilledProcessTest: " + ROUNDS + " kills, " + acknowledged.events() + " events and "
                + acknowledged.keys() + " chunks and keys acknowledged, all there");
    }

    @Test
    void aSecondProcessIsRefusedInOneSentence() throws Exception {
        Process process = AcknowledgedThings.process(directory, true).start();
        try (BufferedReader answers = process.inputReader()) {
            assertThat(answers.readLine()).isNotNull();
            assertThatThrownBy(() -> RocksDbStorage.open(directory, Clock.systemUTC()))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessage("The directory " + directory.resolve("log")
                            + " is in use by another process or storage; stop that one or choose another directory");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
