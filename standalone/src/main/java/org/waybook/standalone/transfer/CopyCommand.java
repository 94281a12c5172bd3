package org.waybook.standalone.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.waybook.eventstore.transfer.LogTransfer;
import org.waybook.eventstore.transfer.LogTransfer.Progress;
import org.waybook.eventstore.transfer.StorageSource;
import org.waybook.standalone.terminal.OperatorCommand;
import org.waybook.standalone.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies a log from one store into another, which is empty or holds its beginning. */
@Command(
        name = "copy",
        sortOptions = false,
        description = "Copies a log into an empty store: how a pilot becomes a cluster. Given again after an"
                + " interruption it goes on where it stopped. No Waybook may use the target meanwhile.")
final class CopyCommand extends OperatorCommand {

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            description = "The data directory that holds the log.")
    private Path dataDirectory;

    @Option(names = "--mongodb-uri", paramLabel = "URI", description = "The MongoDB that holds the log.")
    private String mongodbUri;

    @Option(names = "--to-data-dir", paramLabel = "DIRECTORY", description = "The data directory that takes the log.")
    private Path toDataDirectory;

    @Option(names = "--to-mongodb-uri", paramLabel = "URI", description = "The MongoDB that takes the log.")
    private String toMongodbUri;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    CopyCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException {
        LogPlace from = LogPlace.of(dataDirectory, mongodbUri, "--data-dir and --mongodb-uri");
        LogPlace to = LogPlace.of(toDataDirectory, toMongodbUri, "--to-data-dir and --to-mongodb-uri");
        try (LogPlace.Opened source = from.openExisting();
                LogPlace.Opened target = to.openOrCreate()) {
            ProgressLine line = progress("Copying", "events");
            LogTransfer transfer = new LogTransfer(
                    new StorageSource(source.storage()),
                    now -> line.show(now.position().value(), now.head().value()));
            Progress done = transfer.into(target.storage());
            line.end();
            say("Copied: the target holds " + number(done.position().value()) + " events with " + number(done.chunks())
                    + " chunks and " + number(done.keys()) + " keys, every hash fits, and the last one is "
                    + done.hash() + ".");
        }
    }
}
