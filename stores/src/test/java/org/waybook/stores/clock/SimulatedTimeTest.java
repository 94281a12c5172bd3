package org.waybook.stores.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.stores.index.EmbeddedIndex;
import org.waybook.stores.index.OrderedIndex;

class SimulatedTimeTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path directory;

    private OrderedIndex index;
    private Instant machine = Instant.parse("2026-11-25T09:00:00Z");

    @BeforeEach
    void open() {
        index = EmbeddedIndex.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void itPassesAtItsOwnSpeed() {
        SimulatedTime time = time(60);
        machine = machine.plusSeconds(2);
        assertThat(time.instant()).isEqualTo(START.plusSeconds(120));
        assertThat(time.until(START.plusSeconds(180))).contains(Duration.ofSeconds(1));
    }

    @Test
    void atSpeedZeroItStandsStillUntilItIsMoved() {
        SimulatedTime time = time(0);
        machine = machine.plusSeconds(100);
        assertThat(time.instant()).isEqualTo(START);
        assertThat(time.until(START.plusSeconds(1))).isEmpty();
        assertThat(time.until(START)).contains(Duration.ZERO);
    }

    @Test
    void itIsMovedForwardAndTellsSoAndNeverBack() {
        SimulatedTime time = time(0);
        AtomicInteger told = new AtomicInteger();
        time.onMove(told::incrementAndGet);
        assertThat(time.forwardTo(START.plusSeconds(5))).isTrue();
        assertThat(time.forwardTo(START)).isFalse();
        assertThat(time.instant()).isEqualTo(START.plusSeconds(5));
        assertThat(told).hasValue(1);
    }

    @Test
    void theNextProcessGoesOnWhereTheLastOneEnded() {
        SimulatedTime time = time(10);
        time.forwardTo(START.plus(Duration.ofDays(30)));
        machine = machine.plusSeconds(6);
        time.close();
        machine = machine.plusSeconds(3_600);
        assertThat(time(10).instant()).isEqualTo(START.plus(Duration.ofDays(30)).plusSeconds(60));
    }

    private SimulatedTime time(double speed) {
        return new SimulatedTime(START, speed, () -> machine, index);
    }
}
