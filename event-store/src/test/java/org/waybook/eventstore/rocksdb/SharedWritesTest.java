package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SharedWritesTest {

    private static final int CALLERS = 8;

    private final List<List<Integer>> written = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
    private final CountDownLatch othersHaveCome = new CountDownLatch(1);

    @Test
    void whoComesWhileOneIsWrittenSharesTheNextWriteAndGetsAnAnswerOfItsOwn() throws Exception {
        SharedWrites<Integer, String> writes = new SharedWrites<>(this::write);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = ask(callers, writes);
            for (int caller = 0; caller < CALLERS; caller++) {
                assertThat(answers.get(caller).get(10, TimeUnit.SECONDS)).isEqualTo("answer " + caller);
            }
        }
        assertThat(written).hasSize(2);
        assertThat(written.getFirst()).containsExactly(0);
        assertThat(written.getLast()).hasSize(CALLERS - 1);
    }

    @Test
    void aFailureIsThrownToAllWhoSharedItAndTheNextAreWritten() throws Exception {
        SharedWrites<Integer, String> writes = new SharedWrites<>(this::writeButFailOnSeven);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = ask(callers, writes);
            assertThat(answers.getFirst().get(10, TimeUnit.SECONDS)).isEqualTo("answer 0");
            assertThat(answers.subList(1, CALLERS))
                    .allSatisfy(answer -> assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                            .hasRootCauseMessage("full"));
        }
        assertThat(writes.write(9)).isEqualTo("answer 9");
    }

    private List<Future<String>> ask(ExecutorService callers, SharedWrites<Integer, String> writes)
            throws InterruptedException {
        List<Thread> others = Collections.synchronizedList(new ArrayList<>());
        List<Future<String>> answers = new ArrayList<>();
        answers.add(callers.submit(() -> writes.write(0)));
        firstIsUnderWay.await();
        for (int caller = 1; caller < CALLERS; caller++) {
            int asked = caller;
            answers.add(callers.submit(() -> {
                others.add(Thread.currentThread());
                return writes.write(asked);
            }));
        }
        awaitAllWaiting(others);
        othersHaveCome.countDown();
        return answers;
    }

    private static void awaitAllWaiting(List<Thread> threads) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!(threads.size() == CALLERS - 1
                        && List.copyOf(threads).stream().allMatch(thread -> thread.getState() == Thread.State.WAITING))
                && System.nanoTime() < end) {
            Thread.sleep(1);
        }
    }

    private List<String> write(List<Integer> asked) {
        written.add(asked);
        firstIsUnderWay.countDown();
        try {
            othersHaveCome.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return asked.stream().map(number -> "answer " + number).toList();
    }

    private List<String> writeButFailOnSeven(List<Integer> asked) {
        List<String> answers = write(asked);
        if (asked.contains(7)) {
            throw new IllegalStateException("full");
        }
        return answers;
    }
}
