package org.waybook.eventstore.rocksdb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;

/** What an {@link AppendingProcess} printed as acknowledged, to be looked for after its end. */
final class AcknowledgedThings {

    private static final String EVENT = "event";
    private static final String KEPT = "kept";
    private static final int UUID_CHARACTERS = 36;
    private static final int DIGEST_CHARACTERS = 2 * Digest.BYTES;

    private final AppendLedger ledger = new AppendLedger();
    private final Map<String, Digest> kept = new ConcurrentHashMap<>();

    static String eventLine(Position position, EventRecord event) {
        return EVENT + " " + position.value() + " " + event.eventIdentifier() + "\n";
    }

    /** A key whose value is the digest of a chunk. */
    static String keptLine(String key, String digest) {
        return KEPT + " " + key + " " + digest + "\n";
    }

    /** Starts a process whose log is synced or not; the environment may be changed before. */
    static ProcessBuilder process(Path directory, boolean synced) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        directory.toString(),
                        Boolean.toString(synced))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Reads all that the process prints, and kills it some time after its first event. */
    void readAndKillAfter(int millis, Process process) throws IOException, InterruptedException {
        try (BufferedReader answers = process.inputReader()) {
            // The first event shows that the child is up, so that the kill meets it appending.
            for (int before = events(); before == events(); ) {
                note(requireNonNull(answers.readLine(), "The process ended before it appended anything"));
            }
            Thread killer = Thread.ofPlatform().start(() -> killAfter(millis, process));
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                note(line);
            }
            killer.join();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    int events() {
        return ledger.appended();
    }

    int keys() {
        return kept.size();
    }

    void requireAllThere(RocksDbStorage storage, String when) {
        ledger.requireAcknowledged(storage.log(), when);
        kept.forEach((key, digest) -> {
            assertThat(storage.keys().get(HexFormat.of().parseHex(key)))
                    .as(when)
                    .hasValue(digest.bytes());
            assertThat(storage.chunks().contains(digest)).as(when).isTrue();
            assertThat(Digest.compute(storage.chunks().get(digest).orElseThrow()))
                    .as(when)
                    .isEqualTo(digest);
        });
    }

    /** The last line may be cut off by the kill. */
    private void note(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 3) {
            return;
        }
        if (parts[0].equals(EVENT) && parts[2].length() == UUID_CHARACTERS) {
            ledger.noteAppended(parts[2], new Position(Long.parseLong(parts[1])));
        } else if (parts[0].equals(KEPT) && parts[2].length() == DIGEST_CHARACTERS) {
            kept.put(parts[1], Digest.ofHex(parts[2]));
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
}
