package org.waybook.eventstore.mongodb.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.LogUnavailable;

/** Each fault of the wire alone, under writers of two storages: what they are told is what the log holds. */
class WireFaultTest {

    /** Most of a scenario is waiting for timeouts and elections, so some run side by side. */
    private static final int SIDE_BY_SIDE = 4;

    /** One fault, met in one way. */
    @FunctionalInterface
    private interface Meeting {
        void of(WireFault fault) throws Exception;
    }

    @BeforeEach
    void needsToReadTheWire() {
        MongoProxy.assumeReadable();
    }

    @Test
    void aFaultThatTheDriverMayRetryEndsAsToldToTheWriters() throws Exception {
        each(fault -> {
            try (FaultScenario scenario = new FaultScenario(true, fault + " met once, retried by the driver")) {
                scenario.plan().nextInserts(fault, WireFault.NONE, fault);
                writeAndRecover(scenario);
            }
        });
    }

    @Test
    void aFaultThatMeetsTheDriversRetryTooEndsAsToldToTheWriters() throws Exception {
        each(fault -> {
            try (FaultScenario scenario = new FaultScenario(true, fault + " met by the driver's retry too")) {
                scenario.plan().nextInserts(fault, fault, fault);
                writeAndRecover(scenario);
            }
        });
    }

    @Test
    void aFaultThatTheDriverDoesNotRetryEndsAsToldToTheWriters() throws Exception {
        each(fault -> {
            try (FaultScenario scenario = new FaultScenario(false, fault + " not retried by the driver")) {
                scenario.plan().nextInserts(fault, fault);
                scenario.plan().nextReads(WireFault.REQUEST_LOST, WireFault.ANSWER_DROPPED);
                writeAndRecover(scenario);
            }
        });
    }

    @Test
    void theDriverItselfSendsAWriteOnceMoreWhereRetryIsOn() throws IOException {
        try (FaultScenario retrying = new FaultScenario(true, "retrying");
                FaultScenario notRetrying = new FaultScenario(false, "not retrying")) {
            for (FaultScenario scenario : new FaultScenario[] {retrying, notRetrying}) {
                scenario.plan().nextInserts(WireFault.ANSWER_DROPPED);
                scenario.ledger().append(scenario.log(0), event("a", 0));
                scenario.requireRecovered();
            }
            assertThat(retrying.proxy().retriesAnsweredAgain()).isEqualTo(1);
            assertThat(notRetrying.proxy().retriesAnsweredAgain()).isZero();
        }
    }

    @Test
    void aRefusalIsToldAlsoWhenItsReasonIsReadThroughFaults() throws IOException {
        try (FaultScenario scenario = new FaultScenario(false, "refusal")) {
            scenario.ledger().append(scenario.log(0), event("a", 0), event("b", 0));
            scenario.plan().nextReads(WireFault.REQUEST_LOST, WireFault.NOT_PRIMARY, WireFault.ANSWER_DROPPED);

            assertThat(scenario.ledger().append(scenario.log(0), event("c", 0), event("b", 0)))
                    .isEqualTo(new SequenceTaken("b", 0));
            assertThat(scenario.plan().left()).isEmpty();
            scenario.requireRecovered();
        }
    }

    @Test
    void aDuplicateKeyOfAForeignIndexFailsTheAppendAndNamesTheIndex() throws Exception {
        try (FaultScenario scenario = new FaultScenario(true, "foreign index")) {
            scenario.plan().nextInserts(WireFault.TAKEN_IN_A_FOREIGN_INDEX);

            assertThatThrownBy(() -> scenario.ledger().append(scenario.log(0), event("a", 0)))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("of_somebody_else");
            writeAndRecover(scenario);
        }
    }

    private static void writeAndRecover(FaultScenario scenario) throws Exception {
        scenario.write(scenario::writeOwnAndContended);
        assertThat(scenario.plan().left()).isEmpty();
        scenario.requireRecovered();
    }

    /** All but the foreign index, after which an append fails. */
    private static void each(Meeting meeting) throws Exception {
        Map<WireFault, Future<?>> meetings = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (WireFault fault : EnumSet.complementOf(EnumSet.of(WireFault.TAKEN_IN_A_FOREIGN_INDEX))) {
                meetings.put(fault, threads.submit(() -> {
                    meeting.of(fault);
                    return null;
                }));
            }
        }
        for (Map.Entry<WireFault, Future<?>> met : meetings.entrySet()) {
            try {
                met.getValue().get();
            } catch (ExecutionException e) {
                throw new AssertionError(met.getKey() + ": " + e.getCause().getMessage(), e.getCause());
            }
        }
    }
}
