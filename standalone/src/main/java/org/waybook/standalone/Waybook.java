package org.waybook.standalone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts Waybook from the command line; the status is 0 after a regular end, 1 when it cannot start, 2 for wrong options. */
public final class Waybook {

    private Waybook() {}

    /** Reads the options, runs until the end, and ends the JVM whatever threads a library left behind. */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new RunCommand(out, errors))
                .setOut(out)
                .setErr(errors)
                .setParameterExceptionHandler((wrong, words) -> explain(wrong, errors))
                .execute(arguments));
    }

    private static int explain(ParameterException wrong, PrintWriter errors) {
        errors.println(wrong.getMessage() + ". See ./waybook run --help for the options.");
        return CommandLine.ExitCode.USAGE;
    }
}
