package org.waybook.standalone;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybook.demo.DemoPlan;
import org.waybook.standalone.preflight.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code ./waybook run}. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Runs Waybook until Ctrl-C, with everything it keeps in one directory.")
final class RunCommand implements Callable<Integer> {

    private static final String PORT_DEFAULT = "8080";
    private static final int DEMO_MAX = DemoPlan.CONSIGNMENTS_MAX;

    private final PrintWriter out;
    private final PrintWriter errors;

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            defaultValue = "data",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path dataDirectory;

    @Option(
            names = "--port",
            defaultValue = PORT_DEFAULT,
            description =
                    "The port of the page and the API on localhost, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--demo",
            paramLabel = "N",
            description = "How many demo consignments an empty repository is filled with (default: 10000; 0 for none).")
    private Integer demo;

    @Option(
            names = "--demo-seed",
            paramLabel = "SEED",
            description = "The seed of the demo data; the same seed and anchor give the same data (default: 1).")
    private Long demoSeed;

    @Option(
            names = "--demo-anchor",
            paramLabel = "INSTANT",
            description = "Where the demo data ends, such as 2026-11-01T00:00:00Z (default: now).")
    private Instant demoAnchor;

    @Option(
            names = "--reference-data",
            paramLabel = "DIRECTORY",
            description = "Published code lists (JSON) to check codes against; without them only formats are checked.")
    private Path referenceData;

    @Option(
            names = "--mongodb-uri",
            paramLabel = "URI",
            description = "Keep the log on this MongoDB replica set, and not in the data directory.")
    private String mongodbUri;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    RunCommand(PrintWriter out, PrintWriter errors) {
        this.out = out;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        try {
            new Run(options(), new Console(out)).untilTheEnd();
            return 0;
        } catch (CannotStart cannot) {
            errors.println(cannot.getMessage());
            return 1;
        }
    }

    private RunOptions options() {
        if (demo != null && (demo < 0 || demo > DEMO_MAX)) {
            throw new CannotStart("--demo " + demo + " is not possible. Give a number from 0 to " + DEMO_MAX + ".");
        }
        if (referenceData != null && !Files.isDirectory(referenceData)) {
            throw new CannotStart("--reference-data " + referenceData
                    + " is not a directory. Name the one that holds the" + " code lists, or leave the option out.");
        }
        return new RunOptions(
                dataDirectory,
                port,
                Optional.ofNullable(demo),
                Optional.ofNullable(demoSeed),
                Optional.ofNullable(demoAnchor),
                Optional.ofNullable(referenceData),
                Optional.ofNullable(mongodbUri));
    }
}
