package org.waybook.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybook.benchmarks.commands.Commands;
import org.waybook.benchmarks.large.LargeFiling;
import org.waybook.benchmarks.log.AppendEmbedded;
import org.waybook.benchmarks.log.AppendMongoDb;
import org.waybook.benchmarks.log.CommitCost;
import org.waybook.benchmarks.log.Growth;
import org.waybook.benchmarks.log.ReadAggregate;
import org.waybook.benchmarks.log.Replay;
import org.waybook.benchmarks.log.StoreSize;
import org.waybook.benchmarks.log.Verify;
import org.waybook.benchmarks.measurement.Result;
import org.waybook.benchmarks.report.JsonDocument;
import org.waybook.benchmarks.report.Machine;
import org.waybook.benchmarks.report.MarkdownTable;
import org.waybook.benchmarks.timers.PendingTimers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code ./waybook bench} runs: measures, tells its progress on the error output, prints the table in the end. */
@Command(name = "bench", description = "Measures Waybook beside its peers.")
public final class Bench implements Callable<Integer> {

    private static final String URI_VARIABLE = "WAYBOOK_TEST_MONGODB_URI";

    private static final List<Benchmark> ALL = List.of(
            new AppendEmbedded(),
            new AppendMongoDb(),
            new Replay(),
            new ReadAggregate(),
            new StoreSize(),
            new Growth(),
            new Verify(),
            new CommitCost(),
            new LargeFiling(),
            new Commands(),
            new PendingTimers());

    @Parameters(arity = "0..*", description = "benchmarks by the beginning of their names; all without")
    private List<String> names = new ArrayList<>();

    @Option(names = "--short", description = "fewer events and rounds")
    private boolean brief;

    @Option(names = "--json", description = "also writes the results to this file")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--list", description = "names the benchmarks and ends")
    private boolean list;

    @Option(names = "--mongodb-uri", description = "the replica set for append-mongodb")
    private Optional<String> mongoDbUri = Optional.empty();

    @Option(names = "--work-dir", required = true, description = "where files are written while measuring")
    private Path workDirectory;

    private final PrintStream out;
    private final PrintStream progress;

    Bench(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Exits with 0, 1 where a benchmark failed, 2 where the arguments are not understood. */
    public static void main(String[] arguments) {
        // Explicitly, since Axon leaves a thread that would keep this process alive.
        System.exit(new CommandLine(new Bench(System.out, System.err)).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (list) {
            ALL.forEach(benchmark -> out.printf("%-16s %s%n", benchmark.name(), benchmark.description()));
            return CommandLine.ExitCode.OK;
        }
        List<Benchmark> chosen = Selection.of(ALL, names);
        json.ifPresent(Bench::requireWritable);
        Files.createDirectories(workDirectory);
        Machine machine = Machine.present(Clock.systemUTC(), workDirectory);
        Setting setting = new Setting(
                Files.createTempDirectory(workDirectory, "run"),
                brief ? Scale.brief() : Scale.full(),
                mongoDbUri.or(
                        () -> Optional.ofNullable(System.getenv(URI_VARIABLE)).filter(uri -> !uri.isBlank())),
                progress::println);
        try {
            return measure(chosen, setting, machine);
        } finally {
            setting.delete(setting.directory());
        }
    }

    /** Goes on after a benchmark that fails, and writes after each, so that what was measured is not lost. */
    private int measure(List<Benchmark> chosen, Setting setting, Machine machine) throws IOException {
        List<Result> results = new ArrayList<>();
        int failed = 0;
        for (Benchmark benchmark : chosen) {
            progress.println(benchmark.name() + ": " + benchmark.description());
            try {
                results.addAll(benchmark.run(setting));
            } catch (Exception e) {
                failed++;
                progress.println(benchmark.name() + " failed and is missing in the results:");
                e.printStackTrace(progress);
            }
            if (json.isPresent()) {
                Files.writeString(json.get(), JsonDocument.of(machine, results));
            }
        }
        out.println(MarkdownTable.of(results));
        return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static void requireWritable(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "The results cannot be written to " + file + "; make the directory " + directory + " first");
        }
    }
}
