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
        return List.of(
                beside(id, "put", "timers/s", readings, rate),
                beside(id, "replaced", "timers/s", readings, rate),
                beside(id, "removed", "timers/s", readings, rate),
                beside(id, "asked-none-due", "ms", readings, asked),
                beside(id, "passed-over", "timers/s", readings, rate),
                beside(id, "asked-after-many-gone", "ms", readings, asked),
                Result.alone(id + "asked-first-after-restart", "ms", readings.of("asked-first-after-restart", true)),
                beside(id, "went-off", "timers/s", readings, rate),
                beside(id, "heap", "bytes", readings, new RatioAtMost(HEAP_GROWN)),
                beside(id, "filed", "filings/s", readings, rate),
                beside(id, "filed-and-followed", "filings/s", readings, rate));
    }

    private static Result beside(String id, String name, String unit, Readings readings, Target target) {
        return Result.alone(id + name, unit, readings.of(name, true))
                .beside(NONE, readings.of(name, false))
                .towards(target);
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
