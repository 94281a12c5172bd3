package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.acceptance.running.Command;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.RunningWaybook;
import org.waybook.acceptance.running.Views;
import org.waybook.acceptance.running.Waiting;

/** What the operator of a repository does: watch it, back it up, restore it, move it. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest {

    private static final Duration VIEWS_BUILT_WITHIN = Duration.ofMinutes(3);
    private static final Pattern LAST_HASH = Pattern.compile("[0-9a-f]{64}");

    private final Filled filled;

    OperationsTest(Filled filled) {
        this.filled = filled;
    }

    @Test
    void aBackupOfARunningWaybookBecomesTheSameRepositoryAgain(@TempDir Path folder) throws Exception {
        String backups = folder.resolve("backups").toString();
        Path restored = folder.resolve("restored");
        Views.awaitQuiet(filled.api());
        String checksum = Views.checksum(filled.api());

        String taken = Command.run(
                        "backup", "--to", backups, "--data-dir", filled.data().toString(), "--port", port())
                .succeeded();
        String restoring = Command.run("restore", "--from", backups, "--data-dir", restored.toString())
                .succeeded();

        assertThat(taken).startsWith("Backup 1 with the first ");
        assertThat(restoring).contains("every hash fits");
        assertThat(Command.run("restore", "--from", backups, "--data-dir", restored.toString())
                        .refused())
                .endsWith("is not empty. Restore into a new one.");
        try (RunningWaybook again = RunningWaybook.start(restored, FilledWaybook.options())) {
            Waiting.until(VIEWS_BUILT_WITHIN, "the views are built", () -> Views.caughtUp(again.api()));
            Views.awaitQuiet(again.api());
            assertThat(Views.head(again.api())).isEqualTo(Views.head(filled.api()));
            assertThat(Views.checksum(again.api())).isEqualTo(checksum);
        }
        requireMovesThroughAFile(restored, folder);
    }

    private static void requireMovesThroughAFile(Path restored, Path folder) throws Exception {
        String file = folder.resolve("log.waybook").toString();
        String copy = folder.resolve("copy.waybook").toString();
        String other = folder.resolve("other").toString();
        String exported = Command.run("log", "export", file, "--data-dir", restored.toString())
                .succeeded();
        String imported =
                Command.run("log", "import", file, "--data-dir", other).succeeded();
        String exportedAgain =
                Command.run("log", "export", copy, "--data-dir", other).succeeded();

        assertThat(hash(imported)).isEqualTo(hash(exported));
        assertThat(hash(exportedAgain)).isEqualTo(hash(exported));
        assertThat(Command.run("log", "import", file, "--data-dir", other).succeeded())
                .contains(hash(exported));
    }

    @Test
    void aLogInUseIsNotExportedAndTheSentenceSaysWhatToDo(@TempDir Path folder) throws Exception {
        String file = folder.resolve("log.waybook").toString();

        assertThat(Command.run(
                                "log",
                                "export",
                                file,
                                "--data-dir",
                                filled.data().toString())
                        .refused())
                .contains("is in use by a running Waybook")
                .contains("./waybook backup");
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void aBackupGoesOnlyWhereSomebodyOnTheMachineMadeADirectoryReady(@TempDir Path folder) {
        String request = "{\"directory\":\"" + folder + "\"}";

        assertThat(filled.api()
                        .post("operator.eu", "/api/operations/backups", "application/json", request)
                        .expect(409)
                        .text("/code"))
                .isEqualTo("DIRECTORY_NOT_READY");
        filled.api()
                .post("auditor.eu", "/api/operations/backups", "application/json", request)
                .expect(403);
        filled.api().get("operator.eu", "/api/operations/backups/none").expect(404);
    }

    @Test
    void metersShowTheLogAndItsReadersToOperators() {
        String meters = filled.api()
                .get("operator.eu", "/actuator/prometheus")
                .expect(200)
                .body();

        assertThat(meters)
                .contains("waybook_log_append_seconds_bucket{")
                .contains("waybook_log_group_commits")
                .contains("waybook_log_conflicts_total{")
                .contains("waybook_log_waiting_commits ")
                .contains("waybook_log_held_back_total ")
                .contains("waybook_reader_lag{reader=\"view-consignments-v2\"}")
                .contains("waybook_reader_lag{reader=\"spreading\"}");
        assertThat(filled.api()
                        .get("operator.eu", "/actuator/metrics/waybook.log.head")
                        .expect(200)
                        .number("/measurements/0/value"))
                .isGreaterThanOrEqualTo(filled.head());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/prometheus", "/actuator/metrics"})
    void metersAreForNobodyElse(String path) {
        assertThat(filled.api().get(path).expect(401).text("/code")).isEqualTo("TOKEN_MISSING_OR_INVALID");
        assertThat(filled.api().get("analyst.be", path).expect(403).text("/code"))
                .isEqualTo("NOT_OPERATOR");
        filled.api().get("/actuator/health").expect(200);
    }

    private String port() {
        return Integer.toString(URI.create(filled.waybook().address()).getPort());
    }

    private static String hash(String sentence) {
        Matcher hash = LAST_HASH.matcher(sentence);
        assertThat(hash.find()).as(sentence).isTrue();
        return hash.group();
    }
}
