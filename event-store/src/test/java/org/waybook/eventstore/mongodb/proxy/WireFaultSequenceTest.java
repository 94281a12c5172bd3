package org.waybook.eventstore.mongodb.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.waybook.eventstore.SampleEvents.event;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.mongodb.MongoDbStorage;
import org.waybook.eventstore.mongodb.MongoServerForTests;

/**
 * Random sequences of faults under writers of two storages. The seed is printed; given again as {@code waybook.seed} it
 * brings the same faults in the same order, though the threads may meet them otherwise. With {@code waybook.long} many
 * seeds are tried.
 */
class WireFaultSequenceTest {

    private static final Duration CLIENT_TIMEOUT = Duration.ofMillis(250);
    private static final boolean LONG = Boolean.getBoolean("waybook.long");
    private static final int ROUNDS = LONG ? 20 : 1;
    private static final int FAULTY_INSERTS = 25;
    private static final int FAULTY_READS = 10;
    private static final int WRITERS = 4;
    private static final int COMMITS_PER_WRITER_MAX = 5_000;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWritersWereToldIsWhatTheLogHolds(boolean retryWrites) throws Exception {
        long firstSeed = Long.getLong("waybook.seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            long seed = firstSeed + round;
            System.out.println("WireFaultSequenceTest: -Dwaybook.seed=" + seed + ", retryWrites=" + retryWrites);
            run(seed, retryWrites);
        }
    }

    @Test
    void aSeedBringsTheSameFaultsAgain() {
        long seed = new Random().nextLong();

        List<WireFault> faults = FaultPlan.seeded(seed, 100, 100).left();

        assertThat(FaultPlan.seeded(seed, 100, 100).left()).isEqualTo(faults);
        assertThat(FaultPlan.seeded(seed + 1, 100, 100).left()).isNotEqualTo(faults);
        assertThat(faults).contains(WireFault.values());
    }

    private static void run(long seed, boolean retryWrites) throws Exception {
        FaultPlan plan = FaultPlan.none();
        AppendLedger ledger = new AppendLedger();
        try (MongoServerForTests server = MongoServerForTests.start()) {
            assumeFalse(
                    Boolean.TRUE.equals(new ConnectionString(server.uri()).getSslEnabled()),
                    "The fault proxy cannot look into TLS; name a replica set without it in WAYBOOK_TEST_MONGODB_URI");
            try (MongoProxy proxy = MongoProxy.before(server.uri(), plan, CLIENT_TIMEOUT);
                    MongoDbStorage one = MongoDbStorage.open(proxy.uri(retryWrites), Clock.systemUTC());
                    MongoDbStorage other = MongoDbStorage.open(proxy.uri(retryWrites), Clock.systemUTC());
                    ExecutorService threads = Executors.newCachedThreadPool()) {
                plan.follow(FaultPlan.seeded(seed, FAULTY_INSERTS, FAULTY_READS));
                List<Future<?>> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    CommitLog log = (writer % 2 == 0 ? one : other).log();
                    Random random = new Random(seed + writer);
                    String own = "own-" + writer;
                    writers.add(threads.submit(() -> writeWhileFaultsAreLeft(plan, ledger, log, own, random)));
                }
                for (Future<?> writer : writers) {
                    writer.get(120, TimeUnit.SECONDS);
                }
                plan.clear();
                String when = "seed " + seed;
                assertThat(ledger.append(one.log(), event("recovered", 0)))
                        .as(when)
                        .isInstanceOf(Appended.class);
                assertThat(ledger.append(other.log(), event("recovered", 1)))
                        .as(when)
                        .isInstanceOf(Appended.class);
                ledger.requireAgreement(one.log(), when);
                ledger.requireAgreement(other.log(), when);
            }
        }
    }

    private static void writeWhileFaultsAreLeft(
            FaultPlan plan, AppendLedger ledger, CommitLog log, String own, Random random) {
        long sequence = 0;
        for (int commit = 0; commit < COMMITS_PER_WRITER_MAX && plan.hasFaultyInserts(); commit++) {
            List<EventRecord> events = new ArrayList<>();
            for (int index = 0; index <= random.nextInt(3); index++) {
                events.add(event(own, sequence + index));
            }
            if (random.nextInt(3) == 0) {
                events.add(event("contended", commit));
            }
            try {
                ledger.append(log, events.toArray(EventRecord[]::new));
            } catch (LogUnavailable e) {
                assertThat(e).as("only a foreign index leaves it open").hasMessageContaining("of_somebody_else");
            }
            sequence = log.lastSequenceNumber(own).orElse(-1) + 1;
        }
    }
}
