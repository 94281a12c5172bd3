package org.waybook.standalone.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.rocksdb.Backup;
import org.waybook.eventstore.rocksdb.Restoring;
import org.waybook.eventstore.rocksdb.RocksDbBackups;
import org.waybook.standalone.evidence.SigningKeystore;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.preflight.DataDirectory;
import org.waybook.standalone.terminal.OperatorCommand;
import org.waybook.standalone.terminal.ProgressLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Restores a backup into a new data directory. */
@Command(
        name = "restore",
        sortOptions = false,
        description = "Restores a backup into a new data directory and verifies every commit.")
public final class RestoreCommand extends OperatorCommand {

    @Option(names = "--from", paramLabel = "DIRECTORY", required = true, description = "Where the backups are.")
    private Path from;

    @Option(
            names = "--data-dir",
            paramLabel = "DIRECTORY",
            required = true,
            description = "The data directory to make: new or empty.")
    private Path dataDirectory;

    @Option(names = "--backup", paramLabel = "N", description = "The number of the backup (default: the latest).")
    private Integer number;

    @Option(
            names = "--without-keys",
            description = "Restore although the keys of the backup are deleted: all persons in it are then erased.")
    private boolean withoutKeys;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    public RestoreCommand(PrintWriter out, PrintWriter errors) {
        super(out, errors);
    }

    @Override
    protected void carryOut() throws IOException {
        RocksDbBackups backups = new RocksDbBackups(from);
        Backup backup = chosen(backups.all());
        Restoring restoring = backups.restoring(backup);
        if (!restoring.hasKeys() && !withoutKeys) {
            throw new CannotStart("The keys of backup " + backup.number() + " of " + backup.takenAt()
                    + " are not there, so no person in it can be read. Put them back, or say --without-keys.");
        }
        if (!DataDirectory.isEmpty(dataDirectory)) {
            throw new CannotStart("The directory " + dataDirectory + " is not empty. Restore into a new one.");
        }
        try (DataDirectory data = DataDirectory.take(dataDirectory)) {
            ProgressLine line = progress("Verifying", "events");
            say("Restoring backup " + backup.number() + " of " + backup.takenAt() + " ...");
            Position end = restoring.into(
                    new Repository(data.path()).log(),
                    checkedTo -> line.show(checkedTo, backup.head().value()));
            for (Path file : restoring.beside()) {
                Files.copy(file, data.path().resolve(file.getFileName()));
            }
            SigningKeystore.in(data.path()).keepForOwner();
            line.end();
            say("Restored " + number(end.value()) + " events into " + data.path() + "; every hash fits. Waybook builds"
                    + " its views when it is started: ./waybook run --data-dir " + data.path());
        }
    }

    private Backup chosen(List<Backup> all) {
        if (all.isEmpty()) {
            throw new CannotStart(
                    "There is no complete backup in " + from + ". Name the directory of ./waybook backup.");
        }
        if (number == null) {
            return all.getLast();
        }
        return all.stream()
                .filter(backup -> backup.number() == number)
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no backup " + number + " in " + from + "; there are "
                        + all.stream().map(Backup::number).toList() + "."));
    }
}
