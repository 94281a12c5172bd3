package org.waybook.benchmarks.measurement;

import java.util.List;

/**
 * The values of several rounds of one measurement.
 *
 * @param values one of each round, at least one, in any unit
 */
public record Series(List<Double> values) {

    public Series {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A series needs at least one value, but has none; measure a round");
        }
        values = List.copyOf(values);
    }

    /** A series of these values. */
    public static Series of(double... values) {
        return new Series(java.util.Arrays.stream(values).boxed().toList());
    }

    /** The middle value; of an even number of values the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The smallest value. */
    public double lowest() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    /** The largest value. */
    public double highest() {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
