package org.waybook.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WakesTest {

    private static final int APPENDS = 10_000;

    private final AtomicInteger wakes = new AtomicInteger();
    private final Semaphore woken = new Semaphore(0);
    private final Wakes reader = new Wakes(() -> {
        wakes.incrementAndGet();
        woken.release();
    });

    @Test
    void whatComesAfterASilenceWakesAtOnce() {
        reader.run();
        assertThat(wakes.get()).isEqualTo(1);
    }

    @Test
    void whatFollowsAtOnceWakesOnceAndIsNotForgotten() throws InterruptedException {
        for (int append = 0; append < APPENDS; append++) {
            reader.run();
        }
        assertThat(wakes.get()).isLessThan(APPENDS / 10);
        int before = wakes.get();
        reader.run();
        assertThat(woken.tryAcquire(before + 1, 10, TimeUnit.SECONDS)).isTrue();
    }
}
