package org.waybook.benchmarks.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Series;

/** What the steps of a commit cost on the processor, by JMH in a JVM of its own. */
public final class CommitCost implements Benchmark {

    private static final TimeValue ITERATION = TimeValue.seconds(1);

    @Override
    public String name() {
        return "commit-cost";
    }

    @Override
    public String description() {
        return "serializing, encoding, hashing and decoding a commit of one 1 KB event, by JMH";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Collection<RunResult> steps = new Runner(new OptionsBuilder()
                        .include(CommitSteps.class.getName())
                        .forks(1)
                        .warmupIterations(setting.scale().rounds())
                        .warmupTime(ITERATION)
                        .measurementIterations(setting.scale().rounds())
                        .measurementTime(ITERATION)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        List<Result> results = new ArrayList<>();
        for (RunResult step : steps) {
            results.add(Result.alone(
                    name() + "/" + step.getPrimaryResult().getLabel(),
                    "ns",
                    reading(step.getPrimaryResult().getStatistics())));
        }
        return results;
    }

    private static Reading reading(Statistics iterations) {
        List<Double> values = new ArrayList<>();
        iterations.getRawData().forEachRemaining(entry -> {
            for (long time = 0; time < entry.getValue(); time++) {
                values.add(entry.getKey());
            }
        });
        return new Reading.Measured(new Series(values));
    }
}
