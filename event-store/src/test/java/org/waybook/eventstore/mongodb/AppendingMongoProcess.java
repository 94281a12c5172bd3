package org.waybook.eventstore.mongodb;

import static org.waybook.eventstore.SampleEvents.event;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;

/**
 * Appends to a shared log from several threads, to aggregates of its own and to one that all processes contend for, and
 * prints a line for each event that was acknowledged: position and event identifier.
 */
public final class AppendingMongoProcess {

    private static final int WRITERS = 3;

    private AppendingMongoProcess() {}

    /** Takes the address of the log, the name of this process, and the number of commits of each writer. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream answers = new PrintStream(System.out, false);
        int commits = Integer.parseInt(arguments[2]);
        try (MongoDbStorage storage = MongoDbStorage.open(arguments[0], Clock.systemUTC())) {
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String own = arguments[1] + "-" + writer;
                writers.add(Thread.ofPlatform().start(() -> write(storage.log(), own, commits, answers)));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void write(CommitLog log, String own, int commits, PrintStream answers) {
        for (int commit = 0; commit < commits; commit++) {
            append(log, List.of(event(own, 2L * commit), event(own, 2L * commit + 1)), answers);
            append(log, List.of(event("contended", commit)), answers);
        }
    }

    private static void append(CommitLog log, List<EventRecord> events, PrintStream answers) {
        if (log.append(events) instanceof Appended appended) {
            StringBuilder lines = new StringBuilder();
            for (int index = 0; index < events.size(); index++) {
                lines.append(appended.commit().first().value() + index)
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
}
