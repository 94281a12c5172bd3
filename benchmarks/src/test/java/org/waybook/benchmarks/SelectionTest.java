package org.waybook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybook.benchmarks.measurement.Result;

class SelectionTest {

    private static final Benchmark EMBEDDED = new Named("append-embedded");
    private static final Benchmark MONGODB = new Named("append-mongodb");
    private static final Benchmark REPLAY = new Named("replay");
    private static final List<Benchmark> ALL = List.of(EMBEDDED, MONGODB, REPLAY);

    @Test
    void allAreMeantWhereNoneIsNamed() {
        assertThat(Selection.of(ALL, List.of())).isEqualTo(ALL);
    }

    @Test
    void aBeginningMeansAllThatBeginSo() {
        assertThat(Selection.of(ALL, List.of("append"))).containsExactly(EMBEDDED, MONGODB);
    }

    @Test
    void eachIsMeantOnceInItsOwnOrder() {
        assertThat(Selection.of(ALL, List.of("replay", "append-e", "append-embedded")))
                .containsExactly(EMBEDDED, REPLAY);
    }

    @Test
    void aNameThatFitsNoneIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Selection.of(ALL, List.of("replay", "search")))
                .withMessage("There is no benchmark search; there are append-embedded, append-mongodb, replay");
    }

    private record Named(String name) implements Benchmark {
        @Override
        public String description() {
            return "measures nothing";
        }

        @Override
        public List<Result> run(Setting setting) {
            return List.of();
        }
    }
}
