package org.waybook.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.log.Nodes.Contest;

class NodesTest {

    private static final Duration TIME = Duration.ofMillis(300);

    @Test
    void nodesThatAreServedAlikeAreServedFairly() throws Exception {
        try (Nodes nodes = nodes(5, 5)) {
            assertThat(nodes.contest(4, TIME).fairness()).isBetween(0.6, 1.0);
        }
    }

    @Test
    void theNodeThatIsServedLeastTellsHowUnfairItIs() throws Exception {
        try (Nodes nodes = nodes(1, 50)) {
            Contest contest = nodes.contest(2, TIME);
            assertThat(contest.fairness()).isLessThan(0.5);
            assertThat(contest.load().appends()).isGreaterThan(6);
        }
    }

    private static Nodes nodes(long... appendMillis) {
        Queue<Contender> made = new ArrayDeque<>();
        for (long millis : appendMillis) {
            made.add(new Slow(millis));
        }
        return Nodes.open(appendMillis.length, made::remove);
    }

    private record Slow(long millis) implements Contender {
        @Override
        public String name() {
            return "slow";
        }

        @Override
        public Appender appender(int eventsPerAppend) {
            return () -> Thread.sleep(millis);
        }

        @Override
        public void close() {}
    }
}
