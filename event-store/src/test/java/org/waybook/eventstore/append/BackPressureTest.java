package org.waybook.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogMetrics;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.chain.CommitDraft;

/** A store that does not keep up is seen, holds appends back, and in the end refuses them. */
class BackPressureTest {

    private static final int LARGE_BYTES = 9 * 1024 * 1024;
    private static final AppendOutcome OUTCOME = new SequenceTaken("any", 0);

    private final Counting counting = new Counting();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final Semaphore writes = new Semaphore(0);
    private final ExecutorService appenders = Executors.newCachedThreadPool();
    private final GroupCommit groupCommit =
            new GroupCommit("test-writer", this::writeWhenLet, counting, Duration.ofMillis(100));

    @AfterEach
    void close() {
        writes.release(1_000);
        groupCommit.close();
        appenders.close();
    }

    @Test
    void anAppendThatFindsNoRoomIsHeldBackAndThenRefusedAndBothAreTold() throws Exception {
        fillUp();

        assertThatThrownBy(() -> groupCommit.append(draft(event("late", 0))))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("nothing was appended, try again later");

        assertThat(counting.heldBack).hasValue(1);
        assertThat(counting.refused).hasValue(1);
        assertThat(groupCommit.waiting().bytes()).isGreaterThanOrEqualTo(GroupCommit.WAITING_BYTES_MAX);
        assertThat(groupCommit.waiting().bytes()).isLessThan(GroupCommit.WAITING_BYTES_MAX + 2L * LARGE_BYTES);
    }

    @Test
    void anAppendThatFindsRoomIsNotCountedAsHeldBack() {
        writes.release(1);

        groupCommit.append(draft(event("a", 0)));

        assertThat(counting.heldBack).hasValue(0);
        assertThat(counting.refused).hasValue(0);
        assertThat(groupCommit.waiting().bytes()).isZero();
    }

    private void fillUp() throws InterruptedException {
        appenders.submit(() -> groupCommit.append(draft(event("first", 0))));
        writing.await();
        int fitting = (int) Math.ceilDiv(GroupCommit.WAITING_BYTES_MAX, (long) LARGE_BYTES);
        for (int number = 0; number < fitting; number++) {
            appenders.submit(() -> groupCommit.append(draft(sized("large", 0, LARGE_BYTES))));
        }
        while (groupCommit.waiting().commits() < fitting) {
            Thread.sleep(5);
        }
    }

    private void writeWhenLet(List<PendingAppend> group) {
        writing.countDown();
        writes.acquireUninterruptibly();
        group.forEach(pending -> pending.complete(OUTCOME));
    }

    private static CommitDraft draft(EventRecord event) {
        return new CommitDraft(UUID.randomUUID(), List.of(event));
    }

    private static final class Counting implements LogMetrics {

        private final AtomicInteger heldBack = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        @Override
        public void heldBack() {
            heldBack.incrementAndGet();
        }

        @Override
        public void refusedForRoom() {
            refused.incrementAndGet();
        }
    }
}
