package org.waybook.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.waybook.benchmarks.Benchmark;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.large.RunningProduct;
import org.waybook.benchmarks.measurement.Reading;
import org.waybook.benchmarks.measurement.Reading.Measured;
import org.waybook.benchmarks.measurement.Reading.NotMeasured;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.measurement.Series;
import org.waybook.benchmarks.measurement.Target.RatioAtLeast;

/** Filings through validation, claims and aggregates into the embedded log, beside the same commits appended alone. */
public final class Commands implements Benchmark {

    private static final double SHARE_OF_BARE_LOG = 0.5;
    private static final List<Integer> WRITERS = List.of(1, 8, 32);
    private static final int WRITERS_OF_TARGET = 32;
    private static final String HEAP = "2g";

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String description() {
        return "filings of the demo traffic through rules, claims and aggregates, beside the bare log with the same commits";
    }

    @Override
    public List<Result> run(Setting setting) throws Exception {
        Optional<Path> product = RunningProduct.jar();
        List<Result> results = new ArrayList<>();
        for (int writers : WRITERS) {
            if (product.isEmpty()) {
                Reading missing = new NotMeasured("Waybook itself is not built: ./waybook run builds it.");
                results.addAll(results(writers, missing, missing, missing));
            } else {
                List<CommandRound> rounds = rounds(setting, product.get(), writers);
                results.addAll(results(
                        writers,
                        reading(rounds, CommandRound::filingsPerSecond),
                        reading(rounds, CommandRound::eventsPerSecond),
                        reading(rounds, CommandRound::bareEventsPerSecond)));
            }
        }
        return results;
    }

    private List<Result> results(int writers, Reading filings, Reading events, Reading bareEvents) {
        String id = "%s/%d-writers/".formatted(name(), writers);
        Result beside =
                Result.alone(id + "events", "events/s", events).beside("the bare log, same commits", bareEvents);
        return List.of(
                Result.alone(id + "filings", "filings/s", filings),
                writers == WRITERS_OF_TARGET ? beside.towards(new RatioAtLeast(SHARE_OF_BARE_LOG)) : beside);
    }

    private static Reading reading(List<CommandRound> rounds, ToDoubleFunction<CommandRound> number) {
        return new Measured(
                new Series(rounds.stream().mapToDouble(number).boxed().toList()));
    }

    private List<CommandRound> rounds(Setting setting, Path product, int writers) throws IOException {
        Path directory = setting.emptyDirectory(name());
        List<CommandRound> rounds = new ArrayList<>();
        List<String> arguments = List.of(
                Integer.toString(writers),
                Integer.toString(setting.scale().rounds()),
                Long.toString(setting.scale().warmUp().toMillis()),
                Long.toString(setting.scale().roundTime().toMillis()));
        WriteSideProcess.run(product, directory, HEAP, CommandLoad.class, arguments, line -> CommandRound.read(line)
                .ifPresent(round -> {
                    rounds.add(round);
                    setting.progress()
                            .accept("%d writers: %,.0f filings/s, %,.0f events/s; bare log %,.0f events/s"
                                    .formatted(
                                            writers,
                                            round.filingsPerSecond(),
                                            round.eventsPerSecond(),
                                            round.bareEventsPerSecond()));
                }));
        setting.delete(directory);
        return rounds;
    }
}
