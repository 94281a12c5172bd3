package org.waybook.standalone.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.waybook.eventstore.transfer.FileSink;
import org.waybook.eventstore.transfer.LogTransfer;
import org.waybook.eventstore.transfer.LogTransfer.Progress;
import org.waybook.eventstore.transfer.StorageSource;
import org.waybook.standalone.terminal.OperatorCommand;
import org.waybook.standalone.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a log into a file. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Writes the log with its chunks into a file, and the keys into another beside it.")
final class ExportCommand extends OperatorCommand {

    @Parameters(paramLabel = "FILE", description = "The new file; its keys go to FILE.keys.")
    private Path file;

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            description = "The data directory that holds the log.")
    private Path dataDirectory;

    @Option(names = "--mongodb-uri", paramLabel = "URI", description = "The MongoDB that holds the log.")
    private String mongodbUri;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    ExportCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException {
        LogPlace place = LogPlace.of(dataDirectory, mongodbUri, "--data-dir and --mongodb-uri");
        try (LogPlace.Opened opened = place.openExisting()) {
            StorageSource source = new StorageSource(opened.storage());
            ProgressLine line = progress("Exporting", "events");
            try (FileSink sink = new FileSink(file, source.head())) {
                LogTransfer transfer = new LogTransfer(
                        source,
                        now -> line.show(now.position().value(), now.head().value()));
                Progress done = transfer.into(sink);
                sink.finish();
                line.end();
                say("Exported " + number(done.position().value()) + " events and " + number(done.chunks())
                        + " chunks to " + file + ", and " + number(done.keys()) + " keys to " + file
                        + ".keys, which must be deleted within 30 days. The last hash is "
                        + done.hash() + ".");
            }
        }
    }
}
