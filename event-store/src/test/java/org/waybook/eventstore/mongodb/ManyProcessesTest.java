package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;

/** Several storages on one database stand for several processes: they share nothing but the server. */
class ManyProcessesTest {

    private static final int PROCESSES = 3;
    private static final int COMMITS = 40;

    private final MongoServerForTests server = MongoServerForTests.start();
    private final List<MongoDbStorage> storages = new ArrayList<>();

    @AfterEach
    void close() {
        storages.forEach(MongoDbStorage::close);
        server.close();
    }

    @Test
    void theirCommitsMakeOneOrderWithoutGapsAndOneWinsEachSequenceNumber() throws Exception {
        AtomicInteger won = new AtomicInteger();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                MongoDbStorage storage = open();
                String own = "process-" + process;
                writers.add(threads.submit(() -> {
                    for (int commit = 0; commit < COMMITS; commit++) {
                        append(storage, own, commit);
                        AppendOutcome contended = storage.log().append(List.of(event("contended", commit)));
                        won.addAndGet(contended instanceof Appended ? 1 : 0);
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        }

        List<LoggedEvent> events = open().log().readEvents(Position.FIRST, 10_000);
        assertThat(events).hasSize((PROCESSES + 1) * COMMITS);
        assertThat(won).hasValue(COMMITS);
    }

    @Test
    void aReaderIsWokenByTheAppendOfAnotherProcess() throws Exception {
        MongoDbStorage reader = open();
        MongoDbStorage writer = open();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Boolean> woken = threads.submit(() -> reader.log().awaitBeyond(Position.FIRST, Duration.ofHours(1)));
            Thread.sleep(150);

            append(writer, "a", 0);

            assertThat(woken.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aServerThatCannotBeReachedIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> MongoDbStorage.open(
                        "mongodb://somebody:secret@127.0.0.1:1/log?serverSelectionTimeoutMS=200", Clock.systemUTC()))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("127.0.0.1:1")
                .message()
                .doesNotContain("secret");
    }

    private MongoDbStorage open() {
        MongoDbStorage storage = MongoDbStorage.open(server.uri(), Clock.systemUTC());
        storages.add(storage);
        return storage;
    }

    private static void append(MongoDbStorage storage, String aggregate, long sequence) {
        assertThat(storage.log().append(List.of(event(aggregate, sequence)))).isInstanceOf(Appended.class);
    }
}
