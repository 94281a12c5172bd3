package org.waybook.eventstore.mongodb.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.waybook.eventstore.SampleEvents.event;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.mongodb.MongoServerForTests;

/** Each fault of the wire alone, under writers of two storages: what they are told is what the log holds. */
class WireFaultTest {

    private static final Duration CLIENT_TIMEOUT = Duration.ofMillis(250);
    private static final int COMMITS_PER_WRITER = 4;

    private final MongoServerForTests server = MongoServerForTests.start();
    private final AppendLedger ledger = new AppendLedger();
    private final List<MongoDbStorage> storages = new ArrayList<>();
    private final FaultPlan plan = FaultPlan.none();
    private MongoProxy proxy;

    @BeforeEach
    void startProxy() throws IOException {
        assumeFalse(
                Boolean.TRUE.equals(new ConnectionString(server.uri()).getSslEnabled()),
                "The fault proxy cannot look into TLS; name a replica set without it in WAYBOOK_TEST_MONGODB_URI");
        proxy = MongoProxy.before(server.uri(), plan, CLIENT_TIMEOUT);
    }

    @AfterEach
    void close() throws IOException {
        storages.forEach(MongoDbStorage::close);
        proxy.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN_IN_A_FOREIGN_INDEX")
    void aFaultThatTheDriverMayRetryEndsAsToldToTheWriters(WireFault fault) throws Exception {
        List<CommitLog> logs = open(true);
        ledger.append(logs.getFirst(), event("before", 0));
        plan.nextInserts(fault, WireFault.NONE, fault);

        write(logs);

        requireRecovered(logs);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN_IN_A_FOREIGN_INDEX")
    void aFaultThatMeetsTheDriversRetryTooEndsAsToldToTheWriters(WireFault fault) throws Exception {
        List<CommitLog> logs = open(true);
        ledger.append(logs.getFirst(), event("before", 0));
        plan.nextInserts(fault, fault, fault);

        write(logs);

        requireRecovered(logs);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN_IN_A_FOREIGN_INDEX")
    void aFaultThatTheDriverMustNotRetryEndsAsToldToTheWriters(WireFault fault) throws Exception {
        List<CommitLog> logs = open(false);
        plan.nextInserts(fault, fault);
        plan.nextReads(WireFault.REQUEST_LOST, WireFault.ANSWER_DROPPED);

        write(logs);

        requireRecovered(logs);
    }

    @Test
    void theDriverItselfSendsAWriteOnceMoreWhereRetryIsOn() {
        plan.nextInserts(WireFault.ANSWER_DROPPED);
        ledger.append(open(true).getFirst(), event("a", 0));
        assertThat(proxy.retriesAnsweredAgain()).isEqualTo(1);

        plan.nextInserts(WireFault.ANSWER_DROPPED);
        ledger.append(open(false).getFirst(), event("a", 1));
        assertThat(proxy.retriesAnsweredAgain()).isEqualTo(1);
    }

    @Test
    void aRefusalIsToldAlsoWhenItsReasonIsReadThroughFaults() {
        CommitLog log = open(false).getFirst();
        ledger.append(log, event("a", 0), event("b", 0));
        plan.nextReads(WireFault.REQUEST_LOST, WireFault.NOT_PRIMARY, WireFault.ANSWER_DROPPED);

        assertThat(ledger.append(log, event("c", 0), event("b", 0))).isEqualTo(new SequenceTaken("b", 0));
        ledger.requireAgreement(log, "after the refusal");
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void aDuplicateKeyOfAForeignIndexFailsTheAppendAndNamesTheIndex() throws Exception {
        List<CommitLog> logs = open(true);
        plan.nextInserts(WireFault.TAKEN_IN_A_FOREIGN_INDEX);

        assertThatThrownBy(() -> ledger.append(logs.getFirst(), event("a", 0)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("of_somebody_else");

        write(logs);
        requireRecovered(logs);
    }

    private List<CommitLog> open(boolean retryWrites) {
        List<CommitLog> logs = new ArrayList<>();
        for (int storage = 0; storage < 2; storage++) {
            storages.add(MongoDbStorage.open(proxy.uri(retryWrites), Clock.systemUTC()));
            logs.add(storages.getLast().log());
        }
        return logs;
    }

    private void write(List<CommitLog> logs) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                CommitLog log = logs.get(writer % logs.size());
                String own = "own-" + writer;
                writers.add(threads.submit(() -> writeOwnAndContended(log, own)));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private void writeOwnAndContended(CommitLog log, String own) {
        for (int commit = 0; commit < COMMITS_PER_WRITER; commit++) {
            assertThat(ledger.append(log, event(own, 2L * commit), event(own, 2L * commit + 1)))
                    .isInstanceOf(Appended.class);
            ledger.append(log, event("contended", commit));
        }
    }

    private void requireRecovered(List<CommitLog> logs) {
        assertThat(plan.left()).isEmpty();
        for (CommitLog log : logs) {
            String recovered = "recovered-" + logs.indexOf(log);
            assertThat(ledger.append(log, event(recovered, 0))).isInstanceOf(Appended.class);
        }
        logs.forEach(log -> ledger.requireAgreement(log, "after the faults"));
        assertThat(logs.getFirst().lastSequenceNumber("contended")).hasValue(COMMITS_PER_WRITER - 1L);
    }
}
