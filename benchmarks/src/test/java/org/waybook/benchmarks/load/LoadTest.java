package org.waybook.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waybook.benchmarks.load.WriterLoad.Load;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Series;

class LoadTest {

    @Test
    void soManyAppendsAreDoneAsWereAskedFor() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Load load = WriterLoad.upTo(1_001, Collections.nCopies(7, done::incrementAndGet));
        assertThat(done).hasValue(1_001);
        assertThat(load.appends()).isEqualTo(1_001);
        assertThat(load.latencies().count()).isEqualTo(1_001);
    }

    @Test
    void writersAppendAtTheSameTime() throws Exception {
        CyclicBarrier allTogether = new CyclicBarrier(4);
        Load load = WriterLoad.upTo(4, Collections.nCopies(4, allTogether::await));
        assertThat(load.appends()).isEqualTo(4);
    }

    @Test
    void theRateIsAppendsByTheTimeTheyTook() throws Exception {
        Load load = WriterLoad.during(Duration.ofMillis(200), List.of(() -> Thread.sleep(10)));
        assertThat(load.appendsPerSecond()).isPositive().isLessThanOrEqualTo(100);
        assertThat(load.latencies().percentileMillis(0.5)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aWriterThatFailsFailsTheMeasurement() {
        assertThatThrownBy(() -> WriterLoad.upTo(1, List.of(() -> {
                    throw new IllegalArgumentException("full");
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("full");
    }

    @Test
    void contendersTakeTurnsInEveryRound() throws Exception {
        List<String> turns = new ArrayList<>();
        Rounds<String, Integer> rounds = Rounds.run(2, List.of("ours", "theirs"), contender -> {
            turns.add(contender);
            return turns.size();
        });
        assertThat(turns).containsExactly("ours", "theirs", "ours", "theirs");
        assertThat(rounds.reading("theirs", Integer::doubleValue)).isEqualTo(new Reading.Measured(Series.of(2, 4)));
    }
}
