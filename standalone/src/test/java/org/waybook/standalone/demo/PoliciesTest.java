package org.waybook.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private final AtomicLong head = new AtomicLong(7);
    private final AtomicLong intake = new AtomicLong(7);
    private final AtomicLong spreading = new AtomicLong(Policies.NOTHING);
    private final Policies policies = new Policies(
            List.of("intake", "spreading"), name -> (name.equals("intake") ? intake : spreading).get(), head::get);

    @Test
    void oneThatHoldsNoTokenYetIsWaitedFor() throws InterruptedException {
        assertThat(policies.awaitAllDone(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void whatAPolicyAddsToTheLogIsWaitedForToo() throws InterruptedException {
        Thread working = Thread.ofPlatform().start(() -> {
            spreading.set(6);
            head.set(9);
            spreading.set(9);
            intake.set(9);
        });
        assertThat(policies.awaitAllDone(Duration.ofMinutes(1))).isTrue();
        working.join();
        assertThat(intake).hasValue(9);
        assertThat(spreading).hasValue(9);
    }

    @Test
    void whatFollowsIsNotWaitedForLongerBecauseOthersAddToTheLog() throws InterruptedException {
        spreading.set(7);
        assertThat(policies.awaitWhatFollows(List.of("intake"), Duration.ofMillis(1)))
                .isTrue();
        head.set(8);
        assertThat(policies.awaitWhatFollows(List.of("intake"), Duration.ofMillis(1)))
                .isFalse();
    }

    @Test
    void nothingToDoIsNotWaitedFor() throws InterruptedException {
        spreading.set(7);
        assertThat(policies.awaitAllDone(Duration.ZERO)).isTrue();
    }
}
