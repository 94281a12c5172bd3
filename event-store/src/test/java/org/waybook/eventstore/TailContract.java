package org.waybook.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.AppendOutcome.Appended;

/** What every adapter promises to many writers and to readers that follow them. */
public abstract class TailContract extends LogContract {

    private static final int WRITERS = 8;
    private static final int COMMITS_PER_WRITER = 50;
    private static final long EVENTS_IN_ALL = 2L * WRITERS * COMMITS_PER_WRITER;

    @Test
    void aTailingReaderOfManyWritersSeesNoGapNoDuplicateAndNoInversion() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<List<LoggedEvent>> tail = threads.submit(this::followToTheEnd);
            List<Future<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(writing("writer-" + writer)));
            }
            for (Future<Integer> writer : writers) {
                assertThat(writer.get(60, TimeUnit.SECONDS)).isEqualTo(COMMITS_PER_WRITER);
            }

            List<LoggedEvent> seen = tail.get(60, TimeUnit.SECONDS);
            for (int index = 0; index < seen.size(); index++) {
                assertThat(seen.get(index).position()).isEqualTo(new Position(index));
            }
            assertThat(seen.stream().map(event -> event.content().eventIdentifier()))
                    .doesNotHaveDuplicates();
            for (int writer = 0; writer < WRITERS; writer++) {
                assertThat(log.readAggregate("writer-" + writer, 0, 1_000))
                        .extracting(event -> event.content().sequenceNumber())
                        .hasSize(2 * COMMITS_PER_WRITER)
                        .isSorted();
            }
        }
    }

    @Test
    void ofManyWritersOfOneSequenceNumberExactlyOneWinsAndNoOtherCommitSuffers() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            AtomicInteger won = new AtomicInteger();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String own = "own-" + writer;
                writers.add(threads.submit(() -> {
                    for (int sequence = 0; sequence < COMMITS_PER_WRITER; sequence++) {
                        append(event(own, sequence));
                        if (log.append(List.of(event("contended", sequence))) instanceof Appended) {
                            won.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }

            assertThat(won).hasValue(COMMITS_PER_WRITER);
            assertThat(log.readAggregate("contended", 0, 1_000)).hasSize(COMMITS_PER_WRITER);
            assertThat(log.head()).isEqualTo(new Position((WRITERS + 1L) * COMMITS_PER_WRITER));
            assertThat(log.readEvents(Position.FIRST, 10_000)).hasSize((WRITERS + 1) * COMMITS_PER_WRITER);
        }
    }

    @Test
    void whoWaitsForTheNextEventIsWokenByItsAppend() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CountDownLatch waiting = new CountDownLatch(1);
            Future<Boolean> woken = threads.submit(() -> {
                waiting.countDown();
                return log.awaitBeyond(Position.FIRST, Duration.ofHours(1));
            });
            waiting.await();
            Thread.sleep(20);

            append(event("a", 0));

            assertThat(woken.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void waitingEndsWithTheTimeout() throws Exception {
        assertThat(log.awaitBeyond(Position.FIRST, Duration.ofMillis(20))).isFalse();
    }

    @Test
    void aListenerIsCalledUntilItsSubscriptionIsClosed() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        try (CommitLog.Subscription subscription = log.onAppend(called::countDown)) {
            append(event("a", 0));
            assertThat(called.await(1, TimeUnit.SECONDS)).isTrue();
            assertThat(subscription).isNotNull();
        }
        log.onAppend(calls::incrementAndGet).close();
        append(event("a", 1));

        assertThat(calls).hasValue(0);
    }

    private Callable<Integer> writing(String aggregate) {
        return () -> {
            for (int commit = 0; commit < COMMITS_PER_WRITER; commit++) {
                append(event(aggregate, 2L * commit), event(aggregate, 2L * commit + 1));
            }
            return COMMITS_PER_WRITER;
        };
    }

    private List<LoggedEvent> followToTheEnd() throws InterruptedException {
        List<LoggedEvent> seen = new ArrayList<>();
        while (seen.size() < EVENTS_IN_ALL && log.awaitBeyond(new Position(seen.size()), Duration.ofSeconds(30))) {
            seen.addAll(log.readEvents(new Position(seen.size()), 7));
        }
        return seen;
    }
}
