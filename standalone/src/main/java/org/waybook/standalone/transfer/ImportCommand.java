package org.waybook.standalone.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.waybook.eventstore.transfer.FileSource;
import org.waybook.eventstore.transfer.LogTransfer;
import org.waybook.eventstore.transfer.LogTransfer.Progress;
import org.waybook.standalone.terminal.OperatorCommand;
import org.waybook.standalone.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a log out of a file into an empty store, or goes on with that. */
@Command(
        name = "import",
        sortOptions = false,
        description = "Takes a log out of a file into an empty store, every hash checked. Given again after an"
                + " interruption it goes on where it stopped. No Waybook may use the store meanwhile.")
final class ImportCommand extends OperatorCommand {

    @Parameters(paramLabel = "FILE", description = "The file of an export, with FILE.keys beside it.")
    private Path file;

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            description = "The data directory that takes the log.")
    private Path dataDirectory;

    @Option(names = "--mongodb-uri", paramLabel = "URI", description = "The MongoDB that takes the log.")
    private String mongodbUri;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    ImportCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException {
        LogPlace place = LogPlace.of(dataDirectory, mongodbUri, "--data-dir and --mongodb-uri");
        FileSource source = new FileSource(file);
        try (LogPlace.Opened opened = place.openOrCreate()) {
            ProgressLine line = progress("Importing", "events");
            LogTransfer transfer = new LogTransfer(
                    source, now -> line.show(now.position().value(), now.head().value()));
            Progress done = transfer.into(opened.storage());
            line.end();
            say("Imported " + file + ": the log holds " + number(done.position().value()) + " events, every hash"
                    + " fits, and the last one is " + done.hash() + ".");
        }
    }
}
