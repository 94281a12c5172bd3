package org.waybook.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.rocksdb.RocksDbBackups;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.standalone.transfer.LogCommand;
import picocli.CommandLine;

/** What cannot be done is told in one sentence, and leaves everything as it was. */
class RefusedCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void aDirectoryThatHoldsNoRepositoryIsNotBackedUpAndNoneIsMadeOfIt() {
        assertThat(backup("--to", path("backups"), "--data-dir", path("nothing"))).isEqualTo(1);

        assertThat(errors.toString()).contains("There is no embedded log in " + path("nothing"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBackupNeverGoesIntoADirectoryWithSomethingElse() throws Exception {
        repository("data");
        Files.writeString(Files.createDirectory(folder.resolve("photos")).resolve("cat.jpg"), "meow");

        assertThat(backup("--to", path("photos"), "--data-dir", path("data"))).isEqualTo(1);
        assertThat(errors.toString()).contains("holds something else");
    }

    @Test
    void aBackupWhoseKeysAreDeletedIsRestoredOnlyWhenThatIsMeant() throws Exception {
        repository("data");
        RocksDbBackups backups = new RocksDbBackups(folder.resolve("backups"));
        backups.prepare();
        try (RocksDbStorage storage = RocksDbStorage.open(folder.resolve("data/log"), Clock.systemUTC())) {
            backups.take(storage, Instant.now().minus(31, ChronoUnit.DAYS), Map.of(), step -> {});
        }
        assertThat(backup("--prune", path("backups"))).isZero();
        assertThat(out.toString()).startsWith("Deleted the keys of 1 backups older than 30 days");

        assertThat(restore("--from", path("backups"), "--data-dir", path("restored")))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("or say --without-keys");
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(restore("--from", path("backups"), "--data-dir", path("restored"), "--without-keys"))
                .isZero();
    }

    @Test
    void aRestoreNeedsABackupAndTheOneThatIsNamed() throws Exception {
        assertThat(restore("--from", path("nothing"), "--data-dir", path("restored")))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("There is no complete backup in");

        repository("data");
        assertThat(backup("--to", path("backups"), "--data-dir", path("data"))).isZero();
        assertThat(restore("--from", path("backups"), "--data-dir", path("restored"), "--backup", "7"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("There is no backup 7").contains("there are [1]");
    }

    @Test
    void aTransferNamesOnePlaceAndAFileThatHoldsALog() throws Exception {
        assertThat(log("export", path("file"))).isEqualTo(1);
        assertThat(errors.toString()).contains("by one of --data-dir and --mongodb-uri");
        assertThat(log("export", path("file"), "--data-dir", path("nothing"))).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no log in " + path("nothing"));
        Files.writeString(folder.resolve("letter.txt"), "Dear customs");
        assertThat(log("import", path("letter.txt"), "--data-dir", path("new"))).isEqualTo(1);
        assertThat(errors.toString()).contains("holds no log");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private void repository(String name) {
        RocksDbStorage.open(folder.resolve(name).resolve("log"), Clock.systemUTC())
                .close();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int backup(String... options) {
        return new CommandLine(new BackupCommand(new PrintWriter(out, true), new PrintWriter(errors, true)))
                .execute(options);
    }

    private int restore(String... options) {
        return new CommandLine(new RestoreCommand(new PrintWriter(out, true), new PrintWriter(errors, true)))
                .execute(options);
    }

    private int log(String... options) {
        return LogCommand.with(new PrintWriter(out, true), new PrintWriter(errors, true))
                .execute(options);
    }
}
