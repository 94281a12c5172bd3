package org.waybook.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.domain.Samples.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waybook.domain.Samples;
import org.waybook.domain.filing.FilingType;

class AnalysisTimersTest {

    /** The ship of the samples arrives at noon. */
    private static final FilingType BY_SEA = FilingType.F10;

    @Test
    void seaContainersAreAnalysedWithin24HoursOfReceipt() { // IA Art. 186(1)
        AnalysisTimers timers = AnalysisTimers.of(
                AnalysisPhase.PRE_ARRIVAL, Samples.particulars(BY_SEA, "Acme"), NOON.minus(Duration.ofDays(9)));
        assertThat(timers.dueAt()).isEqualTo(NOON.minus(Duration.ofDays(8)));
        assertThat(timers.eScreeningDueAt()).isEqualTo(NOON.minus(Duration.ofHours(204)));
    }

    @Test
    void anAnalysisEndsBeforeTheGoodsArrive() {
        AnalysisTimers timers = AnalysisTimers.of(
                AnalysisPhase.PRE_ARRIVAL, Samples.particulars(BY_SEA, "Acme"), NOON.minus(Duration.ofHours(4)));
        assertThat(timers.dueAt()).isEqualTo(NOON);
    }

    @Test
    void evenALateFilingIsAnalysed() {
        AnalysisTimers timers = AnalysisTimers.of(
                AnalysisPhase.PRE_ARRIVAL, Samples.particulars(BY_SEA, "Acme"), NOON.plus(Duration.ofHours(4)));
        assertThat(timers.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(4)).plus(AnalysisTimers.SHORTEST));
    }

    @Test
    void theMinimumDatasetIsAnalysedOnReceipt() {
        AnalysisTimers timers =
                AnalysisTimers.of(AnalysisPhase.PRE_LOADING, Samples.particulars(FilingType.F32, "Acme"), NOON);
        assertThat(timers.dueAt()).isEqualTo(NOON.plus(AnalysisTimers.BEFORE_LOADING));
    }
}
