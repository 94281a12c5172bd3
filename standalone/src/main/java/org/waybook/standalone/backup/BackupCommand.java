package org.waybook.standalone.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.waybook.eventstore.rocksdb.Backup;
import org.waybook.eventstore.rocksdb.RocksDbBackups;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.preflight.DataDirectory;
import org.waybook.standalone.terminal.OperatorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Takes a backup of an embedded log, running or not. */
@Command(
        name = "backup",
        sortOptions = false,
        description = "Takes a backup of a repository with an embedded log, also while Waybook runs.")
public final class BackupCommand extends OperatorCommand {

    @Option(
            names = "--to",
            paramLabel = "DIRECTORY",
            description = "Where backups go: a new or empty directory, or one with backups of the same repository, to"
                    + " which only what is new is copied.")
    private Path to;

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            defaultValue = "data",
            description = "The data directory of the repository (default: ${DEFAULT-VALUE}).")
    private Path dataDirectory;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port of the Waybook that uses the directory, if one does (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--prune",
            paramLabel = "DIRECTORY",
            description = "Only delete the keys of backups older than 30 days in this directory.")
    private Path prune;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    public BackupCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException, InterruptedException {
        if ((to == null) == (prune == null)) {
            throw new CannotStart("Name where the backup goes with --to, or what to prune with --prune.");
        }
        if (prune != null) {
            int deleted = new RocksDbBackups(prune).pruneKeys(Clock.systemUTC().instant());
            say("Deleted the keys of " + deleted + " backups older than " + RocksDbBackups.KEYS_KEPT.toDays() + " days in "
                    + prune + ".");
            return;
        }
        Path directory = to.toAbsolutePath().normalize();
        Path data = dataDirectory.toAbsolutePath().normalize();
        if (!Files.isDirectory(new Repository(data).log())) {
            throw new CannotStart("There is no embedded log in " + data + ". Name the data directory of a Waybook with"
                    + " --data-dir; a log on MongoDB is backed up by MongoDB's own tools.");
        }
        new RocksDbBackups(directory).prepare();
        if (DataDirectory.isInUse(data)) {
            JsonNode job = new RunningRepository(port).backUp(directory, data);
            done(job.path("number").asInt(), job.path("head").asLong(), directory);
        } else {
            Backup backup = takeMyself(directory, data);
            done(backup.number(), backup.head().value(), directory);
        }
    }

    private static Backup takeMyself(Path directory, Path data) throws IOException {
        Repository repository = new Repository(data);
        try (DataDirectory taken = DataDirectory.take(data);
                RocksDbStorage storage = RocksDbStorage.open(repository.log(), Clock.systemUTC())) {
            return new RocksDbBackups(directory)
                    .take(storage, Clock.systemUTC().instant(), new Repository(taken.path()).beside(), step -> {});
        }
    }

    private void done(int number, long head, Path directory) {
        say("Backup " + number + " with the first " + number(head) + " events is in " + directory
                + "; its keys must be deleted within 30 days (" + directory.resolve("waybook-backups.txt")
                + " says how).");
    }
}
