package org.waybook.standalone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.waybook.standalone.backup.BackupCommand;
import org.waybook.standalone.backup.RestoreCommand;
import org.waybook.standalone.evidence.VerifyCommand;
import org.waybook.standalone.transfer.LogCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What the launcher calls: one subcommand for each of its own that needs Java. The status is 0 after a regular end, 1
 * when something cannot be done, 2 for wrong options.
 */
@Command(name = "waybook", description = "The open central repository for ICS2.", sortOptions = false)
public final class Waybook {

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    private Waybook() {}

    /** Reads the options, runs until the end, and ends the JVM whatever threads a library left behind. */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Waybook())
                .addSubcommand(new RunCommand(out, errors))
                .addSubcommand(new VerifyCommand(out, errors))
                .addSubcommand(new BackupCommand(out, errors))
                .addSubcommand(new RestoreCommand(out, errors))
                .addSubcommand(LogCommand.with(out, errors))
                .setOut(out)
                .setErr(errors)
                .setParameterExceptionHandler((wrong, words) -> explain(wrong, errors))
                .execute(arguments));
    }

    private static int explain(ParameterException wrong, PrintWriter errors) {
        String asked = "./" + wrong.getCommandLine().getCommandSpec().qualifiedName();
        errors.println(wrong.getMessage() + ". See " + asked + " --help.");
        return CommandLine.ExitCode.USAGE;
    }
}
