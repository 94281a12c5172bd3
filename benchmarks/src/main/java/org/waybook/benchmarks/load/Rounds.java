package org.waybook.benchmarks.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Series;

/** Takes one measurement of each contender in turn, round after round, and keeps what each gave. */
public final class Rounds<C, M> {

    private final Map<C, List<M>> measurements = new LinkedHashMap<>();

    private Rounds() {}

    /** One measurement of a contender. */
    @FunctionalInterface
    public interface Measurement<C, M> {
        M of(C contender) throws Exception;
    }

    /** Measures each contender once in each round. */
    public static <C, M> Rounds<C, M> run(int rounds, List<C> contenders, Measurement<C, M> measurement)
            throws Exception {
        Rounds<C, M> run = new Rounds<>();
        for (int round = 0; round < rounds; round++) {
            for (C contender : contenders) {
                run.measurements
                        .computeIfAbsent(contender, first -> new ArrayList<>())
                        .add(measurement.of(contender));
            }
        }
        return run;
    }

    /** One number of each of a contender's measurements. */
    public Reading reading(C contender, ToDoubleFunction<M> number) {
        return new Reading.Measured(new Series(
                measurements.get(contender).stream().map(number::applyAsDouble).toList()));
    }
}
