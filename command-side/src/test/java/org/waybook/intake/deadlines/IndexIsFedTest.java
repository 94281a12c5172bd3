package org.waybook.intake.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waybook.stores.ReaderPositions;

class IndexIsFedTest {

    private OptionalLong linking = OptionalLong.empty();
    private OptionalLong deadlines = OptionalLong.empty();
    private final AtomicLong nanos = new AtomicLong();
    private final ReaderPositions positions = () -> Map.of("linking", () -> linking, "deadlines", () -> deadlines);

    @Test
    void opensWhenAllWhoFeedTheIndexHaveFollowedTheLogAsItWas() {
        AlarmGate gate = gate(7);
        linking = OptionalLong.of(7);
        deadlines = OptionalLong.of(6);
        assertThat(gate.isOpen()).isFalse();
        deadlines = OptionalLong.of(7);
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void staysOpenOnceItWas() {
        AlarmGate gate = gate(7);
        linking = OptionalLong.of(7);
        deadlines = OptionalLong.of(9);
        assertThat(gate.isOpen()).isTrue();
        linking = OptionalLong.empty();
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void doesNotWaitLongForWhatAnotherProcessRuns() {
        AlarmGate gate = gate(7);
        deadlines = OptionalLong.of(7);
        nanos.set(Duration.ofSeconds(59).toNanos());
        assertThat(gate.isOpen()).isFalse();
        nanos.set(Duration.ofSeconds(61).toNanos());
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void waitsHoweverLongItTakesForOneThatRunsHere() {
        AlarmGate gate = gate(7);
        linking = OptionalLong.of(7);
        deadlines = OptionalLong.of(-1);
        nanos.set(Duration.ofHours(1).toNanos());
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void anEmptyLogHasNothingToFollow() {
        assertThat(gate(-1).isOpen()).isTrue();
    }

    private AlarmGate gate(long last) {
        return new IndexIsFed(List.of("linking", "deadlines"), positions, last, nanos::get);
    }
}
