package org.waybook.benchmarks.measurement;

import java.util.Optional;

/** What a result should reach: a bound of its own value, or of its ratio to the peer's value. */
public sealed interface Target {

    /** As text, such as {@code ratio >= 3}. */
    String text();

    /** Whether it is met, empty where what it judges was not measured. */
    Optional<Boolean> met(Optional<Double> value, Optional<Double> ratio);

    /** At least so many times the peer. */
    record RatioAtLeast(double bound) implements Target {
        @Override
        public String text() {
            return "ratio >= " + number(bound);
        }

        @Override
        public Optional<Boolean> met(Optional<Double> value, Optional<Double> ratio) {
            return ratio.map(measured -> measured >= bound);
        }
    }

    /** At most so many times the peer. */
    record RatioAtMost(double bound) implements Target {
        @Override
        public String text() {
            return "ratio <= " + number(bound);
        }

        @Override
        public Optional<Boolean> met(Optional<Double> value, Optional<Double> ratio) {
            return ratio.map(measured -> measured <= bound);
        }
    }

    /** At least so much. */
    record ValueAtLeast(double bound) implements Target {
        @Override
        public String text() {
            return "value >= " + number(bound);
        }

        @Override
        public Optional<Boolean> met(Optional<Double> value, Optional<Double> ratio) {
            return value.map(measured -> measured >= bound);
        }
    }

    /** Less than so much. */
    record ValueBelow(double bound) implements Target {
        @Override
        public String text() {
            return "value < " + number(bound);
        }

        @Override
        public Optional<Boolean> met(Optional<Double> value, Optional<Double> ratio) {
            return value.map(measured -> measured < bound);
        }
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
