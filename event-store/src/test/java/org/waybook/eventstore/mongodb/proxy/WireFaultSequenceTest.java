package org.waybook.eventstore.mongodb.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.eventstore.AppendLedger;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;

/**
 * Random sequences of faults under writers of two storages. The seed is printed; given again as {@code waybook.seed} it
 * brings the same faults in the same order, though the threads may meet them otherwise. With {@code waybook.long} many
 * seeds are tried.
 */
class WireFaultSequenceTest {

    private static final boolean LONG = Boolean.getBoolean("waybook.long");
    private static final int ROUNDS = LONG ? 20 : 1;
    private static final int FAULTY_INSERTS = 15;
    private static final int FAULTY_READS = 6;
    private static final int COMMITS_PER_WRITER_MAX = 5_000;

    @BeforeEach
    void needsToReadTheWire() {
        MongoProxy.assumeReadable();
    }

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
        try (FaultScenario scenario = new FaultScenario(retryWrites, "seed " + seed)) {
            scenario.plan().follow(FaultPlan.seeded(seed, FAULTY_INSERTS, FAULTY_READS));
            scenario.write((log, writer) -> writeWhileFaultsAreLeft(
                    scenario.plan(), scenario.ledger(), log, "own-" + writer, new Random(seed + writer)));
            scenario.plan().clear();
            scenario.requireRecovered();
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
            sequence = nextSequence(log, own);
        }
    }

    /** The faults meet this read too, by the connections that they cut. */
    private static long nextSequence(CommitLog log, String own) {
        while (true) {
            try {
                return log.lastSequenceNumber(own).orElse(-1) + 1;
            } catch (LogUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }
}
