package org.waybook.eventstore;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waybook.eventstore.AppendOutcome.Appended;

/** A storage for each test of the contract; an adapter's tests say how it is opened. */
public abstract class LogContract {

    protected final AdjustableClock clock = new AdjustableClock();
    protected LogStorage storage;
    protected CommitLog log;

    /** Opens the same storage each time within one test, an empty one for each test. */
    protected abstract LogStorage open(Clock withClock);

    @BeforeEach
    void openEmpty() {
        storage = open(clock);
        log = storage.log();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    protected void reopen() {
        storage.close();
        storage = open(clock);
        log = storage.log();
    }

    protected CommitHeader append(EventRecord... events) {
        AppendOutcome outcome = log.append(List.of(events));
        if (outcome instanceof Appended appended) {
            return appended.commit();
        }
        throw new AssertionError("Expected to be appended, but: " + outcome);
    }
}
