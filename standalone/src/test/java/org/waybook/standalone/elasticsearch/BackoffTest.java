package org.waybook.standalone.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofHours(3);

    private final Backoff backoff = new Backoff();

    @Test
    void eachWaitIsTwiceTheOneBefore() {
        assertThat(backoff.after(SHORT)).hasMillis(500);
        assertThat(backoff.after(SHORT)).hasMillis(1_000);
        assertThat(backoff.after(SHORT)).hasMillis(2_000);
    }

    @Test
    void noWaitIsLongerThanHalfAMinute() {
        for (int death = 0; death < 20; death++) {
            assertThat(backoff.after(SHORT)).isLessThanOrEqualTo(Duration.ofSeconds(30));
        }
    }

    @Test
    void aGoodRunBeginsItAnew() {
        backoff.after(SHORT);
        backoff.after(SHORT);
        assertThat(backoff.after(LONG)).hasMillis(500);
    }
}
