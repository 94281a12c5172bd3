package org.waybook.eventstore.mongodb.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.mongodb.MongoServerForTests;

/** A database of its own with two storages that reach it through a proxy, and writers who note what they are told. */
final class FaultScenario implements AutoCloseable {

    /** Longer than a busy machine takes to answer, short enough to be waited for often. */
    private static final Duration CLIENT_TIMEOUT = Duration.ofMillis(500);

    private static final int WRITERS = 4;
    private static final int COMMITS_PER_WRITER = 4;

    private final FaultPlan plan = FaultPlan.none();
    private final AppendLedger ledger = new AppendLedger();
    private final MongoServerForTests server = MongoServerForTests.start();
    private final MongoProxy proxy = MongoProxy.before(server.uri(), plan, CLIENT_TIMEOUT);
    private final List<MongoDbStorage> storages = new ArrayList<>();
    private final String name;

    FaultScenario(boolean retryWrites, String name) throws IOException {
        this.name = name;
        for (int storage = 0; storage < 2; storage++) {
            storages.add(MongoDbStorage.open(proxy.uri(retryWrites), Clock.systemUTC()));
        }
    }

    FaultPlan plan() {
        return plan;
    }

    AppendLedger ledger() {
        return ledger;
    }

    MongoProxy proxy() {
        return proxy;
    }

    CommitLog log(int writer) {
        return storages.get(writer % storages.size()).log();
    }

    /** Something a writer does until it is done. */
    @FunctionalInterface
    interface Writing {
        void with(CommitLog log, int writer);
    }

    void write(Writing writing) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> writing.with(log(number), number)));
            }
            for (Future<?> writer : writers) {
                writer.get(120, TimeUnit.SECONDS);
            }
        }
    }

    /** Appends to an aggregate of the writer's own, and to one that all contend for. */
    void writeOwnAndContended(CommitLog log, int writer) {
        String own = "own-" + writer;
        for (int commit = 0; commit < COMMITS_PER_WRITER; commit++) {
            assertThat(ledger.append(log, event(own, 2L * commit), event(own, 2L * commit + 1)))
                    .as(name)
                    .isInstanceOf(Appended.class);
            ledger.append(log, event("contended", commit));
        }
    }

    /** Requires that each storage appends again, and that the log holds what every writer was told. */
    void requireRecovered() {
        for (int storage = 0; storage < storages.size(); storage++) {
            assertThat(ledger.append(log(storage), event("recovered", storage)))
                    .as(name)
                    .isInstanceOf(Appended.class);
        }
        storages.forEach(storage -> ledger.requireAgreement(storage.log(), name));
    }

    @Override
    public void close() throws IOException {
        storages.forEach(MongoDbStorage::close);
        proxy.close();
        server.close();
    }
}
