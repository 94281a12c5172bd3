package org.waybook.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;
import static org.waybook.eventstore.SampleEvents.sized;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome;
import org.waybook.eventstore.AppendOutcome.SequenceTaken;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.chain.CommitDraft;

class GroupCommitTest {

    private static final AppendOutcome OUTCOME = new SequenceTaken("any", 0);

    private final ConcurrentLinkedQueue<Integer> groupSizes = new ConcurrentLinkedQueue<>();
    private final Semaphore writes = new Semaphore(0);
    private final ExecutorService appenders = Executors.newCachedThreadPool();
    private final GroupCommit groupCommit = new GroupCommit("test-writer", this::writeWhenLet);

    @AfterEach
    void close() {
        writes.release(1_000);
        groupCommit.close();
        appenders.close();
    }

    @Test
    void whatArrivesDuringAWriteSharesTheNextOne() throws Exception {
        List<Future<AppendOutcome>> outcomes = append(1, event("first", 0));
        awaitWaiting(0, 1);
        outcomes.addAll(append(20, event("later", 0)));
        awaitWaiting(20, 0);
        writes.release(2);

        for (Future<AppendOutcome> outcome : outcomes) {
            assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(OUTCOME);
        }
        assertThat(groupSizes).containsExactly(1, 20);
    }

    @Test
    void aGroupIsBoundInBytes() throws Exception {
        List<Future<AppendOutcome>> outcomes = append(1, event("first", 0));
        awaitWaiting(0, 1);
        outcomes.addAll(append(3, sized("large", 0, 9 * 1024 * 1024)));
        awaitWaiting(3, 0);
        writes.release(4);

        for (Future<AppendOutcome> outcome : outcomes) {
            outcome.get(10, TimeUnit.SECONDS);
        }
        assertThat(groupSizes).containsExactly(1, 1, 1, 1);
    }

    @Test
    void whoComesWhenTheQueueIsFullIsHeldBackUntilThereIsRoom() throws Exception {
        append(1, event("first", 0));
        awaitWaiting(0, 1);
        int fitting = (int) Math.ceilDiv(GroupCommit.WAITING_BYTES_MAX, 9L * 1024 * 1024);
        List<Future<AppendOutcome>> outcomes = append(fitting + 2, sized("large", 0, 9 * 1024 * 1024));
        awaitWaiting(fitting, 0);
        Thread.sleep(50);
        assertThat(groupCommit.waiting().commits()).isEqualTo(fitting);
        writes.release(1_000);

        for (Future<AppendOutcome> outcome : outcomes) {
            assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(OUTCOME);
        }
    }

    @Test
    void aFailingWriteFailsItsGroupAndTheNextOneGoesOn() throws Exception {
        GroupCommit failingOnce = new GroupCommit("failing-writer", group -> {
            if (groupSizes.isEmpty()) {
                groupSizes.add(group.size());
                throw new IllegalStateException("the disk is gone");
            }
            group.forEach(pending -> pending.complete(OUTCOME));
        });

        assertThatThrownBy(() -> failingOnce.append(draft(event("a", 0))))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("the disk is gone");
        assertThat(failingOnce.append(draft(event("a", 0)))).isEqualTo(OUTCOME);
        failingOnce.close();
        assertThatThrownBy(() -> failingOnce.append(draft(event("a", 0)))).hasMessageContaining("closed");
    }

    private List<Future<AppendOutcome>> append(int count, EventRecord event) {
        List<Future<AppendOutcome>> outcomes = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            outcomes.add(appenders.submit(() -> groupCommit.append(draft(event))));
        }
        return outcomes;
    }

    private static CommitDraft draft(EventRecord event) {
        return new CommitDraft(UUID.randomUUID(), List.of(event));
    }

    private void writeWhenLet(List<PendingAppend> group) {
        groupSizes.add(group.size());
        writes.acquireUninterruptibly();
        group.forEach(pending -> pending.complete(OUTCOME));
    }

    private void awaitWaiting(int waiting, int groupsAtLeast) throws InterruptedException {
        for (int tries = 0; tries < 1_000; tries++) {
            if (groupCommit.waiting().commits() == waiting && groupSizes.size() >= groupsAtLeast) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("Expected " + waiting + " waiting, but there are "
                + groupCommit.waiting().commits());
    }
}
