package org.waybook.benchmarks.commands;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
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

    /** The write side brings libraries that the peers do not get along with, so it runs in a process of its own. */
    private List<CommandRound> rounds(Setting setting, Path product, int writers) throws IOException {
        Path directory = setting.emptyDirectory(name());
        Process process = new ProcessBuilder(command(setting, product, directory, writers))
                .redirectError(directory.resolve("load.log").toFile())
                .start();
        List<CommandRound> rounds = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().flatMap(line -> CommandRound.read(line).stream()).forEach(round -> {
                rounds.add(round);
                setting.progress()
                        .accept("%d writers: %,.0f filings/s, %,.0f events/s; bare log %,.0f events/s"
                                .formatted(
                                        writers,
                                        round.filingsPerSecond(),
                                        round.eventsPerSecond(),
                                        round.bareEventsPerSecond()));
            });
        } finally {
            process.destroy();
            process.onExit().join();
        }
        if (rounds.isEmpty()) {
            throw new IOException(
                    "The write side measured nothing: " + Files.readString(directory.resolve("load.log")));
        }
        setting.delete(directory);
        return rounds;
    }

    private static List<String> command(Setting setting, Path product, Path directory, int writers) {
        CodeSource own = Commands.class.getProtectionDomain().getCodeSource();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                "-cp",
                product.resolveSibling("lib") + File.separator + "*" + File.pathSeparator
                        + own.getLocation().getPath(),
                CommandLoad.class.getName(),
                directory.toString(),
                Integer.toString(writers),
                Integer.toString(setting.scale().rounds()),
                Long.toString(setting.scale().warmUp().toMillis()),
                Long.toString(setting.scale().roundTime().toMillis()));
    }
}
