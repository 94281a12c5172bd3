package org.waybook.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Series.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Series.of(100, 1, 4, 2).median()).isEqualTo(3);
    }

    @Test
    void oneRoundIsItsOwnMedianAndSpread() {
        Series one = Series.of(7);
        assertThat(List.of(one.median(), one.lowest(), one.highest())).containsOnly(7.0);
    }

    @Test
    void theSpreadGoesFromTheLowestToTheHighest() {
        Series series = Series.of(3, -2, 8);
        assertThat(series.lowest()).isEqualTo(-2);
        assertThat(series.highest()).isEqualTo(8);
    }

    @Test
    void aSeriesOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(List.of()));
    }
}
