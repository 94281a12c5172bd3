package org.waybook.benchmarks.timers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.commands.WriteSideProcess;
import org.waybook.benchmarks.large.RunningProduct;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.Measured;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Series;
import org.waybook.benchmarks.measurement.Target;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;
import org.waybook.benchmarks.measurement.Target.RatioAtMost;
import org.waybook.benchmarks.measurement.Target.ValueBelow;

/** What the write side and the alarm lose when millions of timers are pending, beside the same with none. */
public final class PendingTimers implements Benchmark {

    /** At most 1.3 times the cost; a limit of ours. */
    private static final double RATE_KEPT = 0.77;

    /** A timer in memory, however small, would be a multiple; a limit of ours. */
    private static final double HEAP_GROWN = 1.1;

    /** Of the accuracy that timers have; a limit of ours. */
    private static final double ASKED_MILLIS_MAX = 10;

    static final String BY_CPU_TIME = "/by-cpu-time";

    private static final String HEAP = "1g";
    private static final String NONE = "none pending";

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public String description() {
        return "10 million pending timers: putting, moving, removing, asking, going off, and filing beside them";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        int pending = setting.scale().pendingTimers();
        Optional<Path> product = RunningProduct.jar();
        return product.isEmpty()
                ? results(
                        pending,
                        (name, full) -> new NotMeasured("Waybook itself is not built: ./waybook run builds it."))
                : results(pending, readings(measure(setting, product.get(), pending)));
    }

    /** What was read of a name in the full or in the empty index. */
    @FunctionalInterface
    private interface Readings {
        Reading of(String name, boolean full);
    }

    private List<Result> results(int pending, Readings readings) {
        Target rate = new RatioAtLeast(RATE_KEPT);
        Target asked = new ValueBelow(ASKED_MILLIS_MAX);
        String id = "%s/%d-pending/".formatted(name(), pending);
        List<Result> results = new ArrayList<>();
        for (String name : List.of("put", "replaced", "removed", "passed-over")) {
            results.add(beside(id, name, "timers/s", readings).towards(rate));
            results.add(beside(id, name + BY_CPU_TIME, "timers/CPU s", readings));
        }
        results.add(beside(id, "asked-none-due", "ms", readings).towards(asked));
        results.add(beside(id, "asked-after-many-gone", "ms", readings).towards(asked));
        String restart = "asked-first-after-restart";
        results.add(Result.alone(id + restart, "ms", readings.of(restart, true)));
        results.add(beside(id, "went-off", "timers/s", readings).towards(rate));
        results.add(beside(id, "heap", "bytes", readings).towards(new RatioAtMost(HEAP_GROWN)));
        results.add(beside(id, "filed", "filings/s", readings).towards(rate));
        results.add(beside(id, "filed-and-followed", "filings/s", readings).towards(rate));
        return results;
    }

    private static Result beside(String id, String name, String unit, Readings readings) {
        return Result.alone(id + name, unit, readings.of(name, true)).beside(NONE, readings.of(name, false));
    }

    private static Readings readings(List<TimerMeasurement> measured) {
        return (name, full) -> new Measured(new Series(measured.stream()
                .filter(one -> one.name().equals(name) && one.full() == full)
                .map(TimerMeasurement::value)
                .toList()));
    }

    private List<TimerMeasurement> measure(Setting setting, Path product, int pending) throws IOException {
        TimerScale scale = TimerScale.of(pending, setting.scale().rounds());
        Path directory = setting.emptyDirectory(name());
        List<TimerMeasurement> measured = new ArrayList<>();
        WriteSideProcess.run(product, directory, HEAP, TimerLoad.class, scale.arguments(), line -> {
            if (line.startsWith(TimerLoad.TOLD)) {
                setting.progress().accept(line.substring(TimerLoad.TOLD.length()));
            }
            TimerMeasurement.read(line).ifPresent(one -> {
                setting.progress()
                        .accept("%s, %s: %,.3f"
                                .formatted(one.full() ? pending + " pending" : NONE, one.name(), one.value()));
                measured.add(one);
            });
        });
        setting.delete(directory);
        return measured;
    }
}
