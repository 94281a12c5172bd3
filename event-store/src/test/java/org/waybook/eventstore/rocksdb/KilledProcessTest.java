package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Kills a process that appends from several threads, at random moments, and looks for what it acknowledged. */
class KilledProcessTest {

    private static final int ROUNDS = 5;
    private static final int RUNS_AT_LEAST_MILLIS = 50;
    private static final int RUNS_LONGER_BY_MILLIS_MAX = 700;

    @TempDir
    private Path directory;

    @Test
    void everyAcknowledgedEventIsThereInOrderAndOnce() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Long, String> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            int millis = RUNS_AT_LEAST_MILLIS + random.nextInt(RUNS_LONGER_BY_MILLIS_MAX);
            int before = acknowledged.size();
            appendAndKillAfter(millis, acknowledged);
            assertThat(acknowledged).as("seed %d, round %d", seed, round).hasSizeGreaterThan(before);
            requireAllThere(acknowledged, "seed " + seed + ", round " + round);
        }
    }

    @Test
    void aSecondProcessIsRefusedInOneSentence() throws Exception {
        Process process = start();
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

    private void appendAndKillAfter(int millis, Map<Long, String> acknowledged) throws Exception {
        Process process = start();
        try (BufferedReader answers = process.inputReader()) {
            // The first line shows that the child is up, so that the kill meets it appending.
            note(answers.readLine(), acknowledged);
            Thread killer = Thread.ofPlatform().start(() -> killAfter(millis, process));
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                note(line, acknowledged);
            }
            killer.join();
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void killAfter(int millis, Process process) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: Process.destroyForcibly also closes the stream whose last lines are still to be read.
        process.toHandle().destroyForcibly();
    }

    /** The last line may be cut off by the kill. */
    private static void note(String line, Map<Long, String> acknowledged) {
        String[] parts = line == null ? new String[0] : line.split(" ");
        if (parts.length == 2 && parts[1].length() == 36) {
            acknowledged.put(Long.valueOf(parts[0]), parts[1]);
        }
    }

    private void requireAllThere(Map<Long, String> acknowledged, String when) {
        try (RocksDbStorage storage = RocksDbStorage.open(directory, Clock.systemUTC())) {
            CommitLog log = storage.log();
            Map<Long, String> found = new HashMap<>();
            Position next = Position.FIRST;
            for (List<LoggedEvent> batch = log.readEvents(next, 1_000);
                    !batch.isEmpty();
                    batch = log.readEvents(next, 1_000)) {
                batch.forEach(event ->
                        found.put(event.position().value(), event.content().eventIdentifier()));
                next = batch.getLast().position().plus(1);
            }
            assertThat(next).as(when).isEqualTo(log.head());
            assertThat(found).as(when).hasSize((int) next.value()).containsAllEntriesOf(acknowledged);
            assertThat(found.values()).as(when).doesNotHaveDuplicates();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
