package org.waybook.eventstore.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waybook.eventstore.SampleEvents.event;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.AppendOutcome.Appended;
import org.waybook.eventstore.CommitLog;

/** The primary of a real replica set steps down several times under writers of two storages. */
class StepDownTest {

    private static final int STEP_DOWNS = 3;

    /** Seconds for which the old primary does not stand again: longer than an election takes. */
    private static final int NOT_ELECTABLE_SECONDS = 10;

    private static final long BETWEEN_STEP_DOWNS_MILLIS = 5_000;
    private static final int WRITERS = 4;

    private final AppendLedger ledger = new AppendLedger();

    @BeforeEach
    void needsAReplicaSet() {
        String uri = System.getenv(MongoServerForTests.URI_VARIABLE);
        assumeTrue(
                uri != null && !uri.isBlank(),
                "Skipped: only a real replica set has elections; name one in WAYBOOK_TEST_MONGODB_URI");
    }

    @Test
    void writersGoOnAcrossElectionsAndTheLogHoldsWhatTheyWereTold() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (MongoServerForTests server = MongoServerForTests.start();
                MongoDbStorage one = MongoDbStorage.open(server.uri(), Clock.systemUTC());
                MongoDbStorage other = MongoDbStorage.open(server.uri(), Clock.systemUTC());
                MongoClient operator = MongoClients.create(server.uri());
                ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                CommitLog log = (writer % 2 == 0 ? one : other).log();
                String own = "own-" + writer;
                writers.add(threads.submit(() -> write(log, own, writing)));
            }
            for (int stepDown = 0; stepDown < STEP_DOWNS; stepDown++) {
                Thread.sleep(BETWEEN_STEP_DOWNS_MILLIS);
                stepDown(operator);
            }
            Thread.sleep(BETWEEN_STEP_DOWNS_MILLIS);
            writing.set(false);
            for (Future<Integer> writer : writers) {
                assertThat(writer.get(120, TimeUnit.SECONDS)).isPositive();
            }

            assertThat(ledger.append(one.log(), event("recovered", 0))).isInstanceOf(Appended.class);
            assertThat(ledger.append(other.log(), event("recovered", 1))).isInstanceOf(Appended.class);
            ledger.requireAgreement(one.log(), "after the elections");
        }
    }

    private int write(CommitLog log, String own, AtomicBoolean writing) {
        int commit = 0;
        while (writing.get()) {
            assertThat(ledger.append(log, event(own, 2L * commit), event(own, 2L * commit + 1)))
                    .isInstanceOf(Appended.class);
            ledger.append(log, event("contended", commit));
            commit++;
        }
        return commit;
    }

    private static void stepDown(MongoClient operator) {
        try {
            operator.getDatabase("admin")
                    .runCommand(new Document("replSetStepDown", NOT_ELECTABLE_SECONDS)
                            .append("secondaryCatchUpPeriodSecs", NOT_ELECTABLE_SECONDS / 2)
                            .append("force", true));
        } catch (MongoException e) {
            // Older servers close the connection instead of answering; what the writers see is what counts.
            System.out.println("StepDownTest: the primary answered " + e.getMessage());
        }
    }
}
