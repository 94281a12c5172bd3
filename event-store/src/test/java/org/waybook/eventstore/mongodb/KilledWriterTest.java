package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Real processes append to one log while this one follows it; one of them is killed on the way. */
class KilledWriterTest {

    private static final int PROCESSES = 3;
    private static final int COMMITS_PER_WRITER = 60;
    private static final int EVENTS_BEFORE_THE_KILL = 60;
    private static final int EVENT_IDENTIFIER_CHARACTERS = 36;
    private static final int EVENTS_OF_SURVIVORS = (PROCESSES - 1) * 3 * 2 * COMMITS_PER_WRITER + COMMITS_PER_WRITER;

    private final AppendLedger ledger = new AppendLedger();

    @Test
    void aReaderSeesOneOrderWithoutGapsAndEveryAcknowledgedEventOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        try (MongoServerForTests server = MongoServerForTests.start();
                MongoDbStorage storage = MongoDbStorage.open(server.uri(), Clock.systemUTC());
                ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                Process started = start(server.uri(), "process-" + process);
                processes.add(started);
                int linesMax = process == 0 ? EVENTS_BEFORE_THE_KILL : Integer.MAX_VALUE;
                answers.add(threads.submit(() -> noteAnswers(started, linesMax)));
            }
            Future<List<LoggedEvent>> tail = threads.submit(() -> follow(storage.log(), processes));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(120, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(EVENTS_BEFORE_THE_KILL);
            }
            for (Process survivor : processes.subList(1, PROCESSES)) {
                assertThat(survivor.waitFor()).isZero();
            }

            List<LoggedEvent> seen = tail.get(60, TimeUnit.SECONDS);
            for (int index = 0; index < seen.size(); index++) {
                assertThat(seen.get(index).position()).isEqualTo(new Position(index));
            }
            assertThat(seen).hasSize((int) storage.log().head().value()).hasSizeGreaterThan(EVENTS_OF_SURVIVORS);
            assertThat(seen.stream().map(event -> event.content().eventIdentifier()))
                    .doesNotHaveDuplicates();
            ledger.requireAcknowledged(storage.log(), "after the kill");
            assertThat(storage.log().lastSequenceNumber("contended")).hasValue(COMMITS_PER_WRITER - 1L);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    /** Kills the process after so many lines, and reads what it had still written into the pipe. */
    private int noteAnswers(Process process, int linesMax) throws IOException {
        int lines = 0;
        try (BufferedReader answers = process.inputReader()) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                String[] parts = line.split(" ");
                // The last line may be cut off by the kill.
                if (parts.length == 2 && parts[1].length() == EVENT_IDENTIFIER_CHARACTERS) {
                    ledger.noteAppended(parts[1], new Position(Long.parseLong(parts[0])));
                    lines++;
                }
                if (lines == linesMax) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        return lines;
    }

    private static List<LoggedEvent> follow(CommitLog log, List<Process> writers) throws InterruptedException {
        List<LoggedEvent> seen = new ArrayList<>();
        boolean writing = true;
        while (writing || log.head().isAfter(new Position(seen.size()))) {
            writing = writers.stream().anyMatch(Process::isAlive);
            if (log.awaitBeyond(new Position(seen.size()), Duration.ofMillis(200))) {
                seen.addAll(log.readEvents(new Position(seen.size()), 50));
            }
        }
        return seen;
    }

    private static Process start(String uri, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingMongoProcess.class.getName(),
                        uri,
                        name,
                        Integer.toString(COMMITS_PER_WRITER))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
