package org.waybook.benchmarks.measurement;

import java.util.Optional;

/** What a measurement gave, or why there is none. */
public sealed interface Reading {

    /** The median, empty where nothing was measured. */
    Optional<Double> median();

    /** The values of the rounds. */
    record Measured(Series series) implements Reading {
        @Override
        public Optional<Double> median() {
            return Optional.of(series.median());
        }
    }

    /**
     * Nothing was measured.
     *
     * @param reason one sentence
     */
    record NotMeasured(String reason) implements Reading {
        @Override
        public Optional<Double> median() {
            return Optional.empty();
        }
    }

    /** A single value. */
    static Reading of(double value) {
        return new Measured(Series.of(value));
    }
}
