package org.waybook.standalone.transfer;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be done with a log as a whole. */
@Command(name = "log", sortOptions = false, description = "Moves the log of a repository, with its chunks and keys.")
public final class LogCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    private LogCommand() {}

    /** The command with its subcommands. */
    public static CommandLine with(PrintWriter out, PrintWriter errors) {
        return new CommandLine(new LogCommand())
                .addSubcommand(new ExportCommand(out, errors))
                .addSubcommand(new ImportCommand(out, errors))
                .addSubcommand(new CopyCommand(out, errors));
    }

    /** Only its subcommands do something. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name what to do: export, import or copy");
    }
}
