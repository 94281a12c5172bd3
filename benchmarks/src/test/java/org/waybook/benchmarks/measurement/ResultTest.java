package org.waybook.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import org.waybook.benchmarks.measurement.Target.RatioAtMost;
import org.waybook.benchmarks.measurement.Target.ValueAtLeast;
import org.waybook.benchmarks.measurement.Target.ValueBelow;

class ResultTest {

    private static final Result SIX = Result.alone("six", "events/s", Reading.of(6));

    @Test
    void theRatioIsOursToThePeers() {
        assertThat(SIX.beside("peer", Reading.of(2)).ratio()).contains(3.0);
    }

    @Test
    void withoutAPeersValueThereIsNoRatio() {
        assertThat(SIX.ratio()).isEmpty();
        assertThat(SIX.beside("peer", new NotMeasured("no server")).ratio()).isEmpty();
    }

    @Test
    void aBoundThatIsReachedExactlyIsMet() {
        Result twice = SIX.beside("peer", Reading.of(3));
        assertThat(twice.towards(new RatioAtLeast(2)).met()).contains(true);
        assertThat(twice.towards(new RatioAtMost(2)).met()).contains(true);
        assertThat(SIX.towards(new ValueAtLeast(6)).met()).contains(true);
    }

    @Test
    void aBoundThatMustNotBeReachedIsNotMetByReachingIt() {
        assertThat(SIX.towards(new ValueBelow(6)).met()).contains(false);
        assertThat(SIX.towards(new ValueBelow(6.5)).met()).contains(true);
    }

    @Test
    void aBoundThatIsMissedIsNotMet() {
        Result twice = SIX.beside("peer", Reading.of(3));
        assertThat(twice.towards(new RatioAtLeast(3)).met()).contains(false);
        assertThat(twice.towards(new RatioAtMost(1.3)).met()).contains(false);
        assertThat(SIX.towards(new ValueAtLeast(7)).met()).contains(false);
    }

    @Test
    void aRatioWithoutAPeersValueIsNeitherMetNorMissed() {
        Result unknown = SIX.beside("peer", new NotMeasured("no server")).towards(new RatioAtLeast(3));
        assertThat(unknown.met()).isEmpty();
    }

    @Test
    void aBoundOfTheValueIsJudgedWithoutAPeer() {
        Result judged = SIX.beside("peer", new NotMeasured("no server")).towards(new ValueAtLeast(5));
        assertThat(judged.met()).contains(true);
    }

    @Test
    void targetsAreWrittenAsSentences() {
        assertThat(new RatioAtLeast(3).text()).isEqualTo("ratio >= 3");
        assertThat(new RatioAtMost(1.3).text()).isEqualTo("ratio <= 1.3");
        assertThat(new ValueAtLeast(100_000).text()).isEqualTo("value >= 100000");
        assertThat(new ValueBelow(5).text()).isEqualTo("value < 5");
    }
}
