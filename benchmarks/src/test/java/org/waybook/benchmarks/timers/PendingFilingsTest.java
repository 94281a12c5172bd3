package org.waybook.benchmarks.timers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waybook.domain.filing.Mrn;

class PendingFilingsTest {

    private final PendingFilings filings = new PendingFilings(10_000, 1_000);

    @Test
    void noTwoHaveTheSameMrn() {
        List<Mrn> mrns = LongStream.range(0, 10_000).mapToObj(filings::mrn).toList();
        assertThat(mrns).doesNotHaveDuplicates();
    }

    @Test
    void theyExpireInTheirOrder() {
        assertThat(LongStream.range(0, 10_000).mapToObj(filings::due).toList()).isSorted();
    }

    @Test
    void onlyTheFirstAreDueAmongTheGoneAndNoneBefore() {
        assertThat(filings.due(0)).isAfter(PendingFilings.NOTHING_DUE);
        assertThat(filings.due(999)).isBefore(PendingFilings.GONE_DUE);
        assertThat(filings.due(1_000)).isAfter(PendingFilings.FILED_DUE);
        assertThat(PendingFilings.FILED_DUE).isAfter(PendingFilings.GONE_DUE);
    }

    @Test
    void aShuffledRangeHoldsEachNumberOnce() {
        Shuffled shuffled = new Shuffled(5, 1_000);
        assertThat(LongStream.generate(shuffled::next).limit(1_000).boxed().toList())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(5, 1_005).boxed().toList());
        assertThat(shuffled.next()).isEqualTo(5);
    }

    @Test
    void aMeasurementIsReadAsItWasTold() {
        TimerMeasurement told = new TimerMeasurement("asked-none-due", true, 0.25);
        assertThat(TimerMeasurement.read(told.line())).contains(told);
        assertThat(TimerMeasurement.read("something else")).isEmpty();
    }
}
