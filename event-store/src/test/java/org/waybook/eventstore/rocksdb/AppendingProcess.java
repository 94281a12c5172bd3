package org.waybook.eventstore.rocksdb;

import static org.waybook.eventstore.SampleEvents.event;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.rocksdb.RocksDbStorage.Setup;

/**
 * Appends from several threads and keeps chunks and keys until it is killed, and prints a line for each thing that was
 * acknowledged, as {@link AcknowledgedThings} reads it.
 */
public final class AppendingProcess {

    private static final int WRITERS = 6;
    private static final int CHUNK_BYTES_MAX = 20_000;

    private final PrintStream answers = new PrintStream(System.out, false);
    private final RocksDbStorage storage;

    private AppendingProcess(RocksDbStorage storage) {
        this.storage = storage;
    }

    /** Takes the directory of the storage, and whether the log is synced ({@code true} or {@code false}). */
    public static void main(String[] arguments) {
        AppendingProcess process = new AppendingProcess(RocksDbStorage.open(
                Path.of(arguments[0]),
                new Setup(Clock.systemUTC(), UUID::randomUUID, Boolean.parseBoolean(arguments[1]), null)));
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> process.appendForEver(process.storage.log()));
        }
        Thread.ofPlatform().start(process::keepForEver);
    }

    private void appendForEver(CommitLog log) {
        String aggregate = UUID.randomUUID().toString();
        for (long sequence = 0; true; sequence += 7) {
            List<EventRecord> events = new ArrayList<>();
            for (int index = 0; index < 1 + sequence % 3; index++) {
                events.add(event(aggregate, sequence + index));
            }
            if (log.append(events) instanceof Appended appended) {
                StringBuilder lines = new StringBuilder();
                for (int index = 0; index < events.size(); index++) {
                    lines.append(AcknowledgedThings.eventLine(
                            appended.commit().first().plus(index), events.get(index)));
                }
                print(lines.toString());
            }
        }
    }

    private void keepForEver() {
        for (int round = 1; true; round++) {
            UUID random = UUID.randomUUID();
            byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(random.getMostSignificantBits())
                    .putLong(random.getLeastSignificantBits())
                    .array();
            byte[] body = ByteBuffer.allocate(key.length + round * 997 % CHUNK_BYTES_MAX)
                    .put(key)
                    .array();
            Digest digest = storage.chunks().put(body);
            byte[] value = digest.bytes();
            storage.keys().putIfAbsent(key, value);
            HexFormat hex = HexFormat.of();
            print(AcknowledgedThings.keptLine(hex.formatHex(key), digest.hex()));
        }
    }

    private void print(String lines) {
        synchronized (answers) {
            answers.print(lines);
            answers.flush();
        }
    }
}
