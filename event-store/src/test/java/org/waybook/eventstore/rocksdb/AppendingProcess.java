package org.waybook.eventstore.rocksdb;

import static org.waybook.eventstore.SampleEvents.event;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;

/** Appends from several threads until it is killed, and prints a line for each event that was acknowledged. */
public final class AppendingProcess {

    private static final int WRITERS = 6;

    private AppendingProcess() {}

    /** Takes the directory of the storage as its only argument. */
    public static void main(String[] arguments) {
        PrintStream answers = new PrintStream(System.out, false);
        RocksDbStorage storage = RocksDbStorage.open(Path.of(arguments[0]), Clock.systemUTC());
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> appendForEver(storage.log(), answers));
        }
    }

    private static void appendForEver(CommitLog log, PrintStream answers) {
        String aggregate = UUID.randomUUID().toString();
        for (long sequence = 0; true; sequence += 7) {
            List<EventRecord> events = new ArrayList<>();
            for (int index = 0; index < 1 + sequence % 3; index++) {
                events.add(event(aggregate, sequence + index));
            }
            if (log.append(events) instanceof Appended appended) {
                print(appended.commit().first().value(), events, answers);
            }
        }
    }

    private static void print(long first, List<EventRecord> events, PrintStream answers) {
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < events.size(); index++) {
            lines.append(first + index)
                    .append(' ')
                    .append(events.get(index).eventIdentifier())
                    .append('\n');
        }
        synchronized (answers) {
            answers.print(lines);
            answers.flush();
        }
    }
}
