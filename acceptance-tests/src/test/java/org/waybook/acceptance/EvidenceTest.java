package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.acceptance.running.Command;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Product;
import org.waybook.acceptance.running.Waiting;

/** What an auditor does: take a checkpoint away, prove an event with it, and verify the whole log. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final String LATEST = "/api/audit/checkpoints/latest";
    private static final Duration SIGNED_WITHIN = Duration.ofMinutes(1);

    private final Filled filled;

    @TempDir
    private Path folder;

    EvidenceTest(Filled filled) {
        this.filled = filled;
        Waiting.until(
                SIGNED_WITHIN,
                "a checkpoint is signed",
                () -> filled.api().get("auditor.eu", LATEST).status() == 200);
    }

    @Test
    void anEventIsProvedWithoutWaybookAgainstACheckpointThatWasKept() throws Exception {
        Path proof = folder.resolve("proof.json");
        Files.writeString(
                proof,
                filled.api()
                        .get("auditor.eu", "/api/audit/proofs/0")
                        .expect(200)
                        .body());

        Checked checked = check(proof, checkpoint(), publicKey());

        assertThat(checked.status()).as(checked.output()).isZero();
        Files.writeString(proof, Files.readString(proof).replaceFirst("\"position\" ?: ?0", "\"position\":1"));
        assertThat(check(proof, checkpoint(), publicKey()).status()).isEqualTo(1);
    }

    @Test
    void theWholeLogIsVerifiedWhileWaybookRuns() throws Exception {
        String own =
                Command.run("verify", "--data-dir", filled.data().toString()).succeeded();
        String kept = Command.run(
                        "verify",
                        "--data-dir",
                        filled.data().toString(),
                        "--checkpoint",
                        checkpoint().toString(),
                        "--public-key",
                        publicKey().toString())
                .succeeded();

        assertThat(own).contains("The log fits together: ");
        assertThat(kept).contains("and 1 signed checkpoints agree");
    }

    @Test
    void aCheckpointThatAnotherKeySignedIsRefusedInOneSentence() throws Exception {
        Path altered = Files.writeString(
                folder.resolve("altered.txt"),
                Files.readString(checkpoint()).replaceFirst("(?m)^signed \\d{4}", "signed 2000"));

        assertThat(Command.run("verify", "--data-dir", filled.data().toString(), "--checkpoint", altered.toString())
                        .refused())
                .startsWith("The checkpoint cannot be trusted: ");
    }

    @Test
    void whereThereIsNoLogVerifySaysSo() throws Exception {
        assertThat(Command.run("verify", "--data-dir", folder.toString()).refused())
                .startsWith("There is no log in ");
    }

    @Test
    void storedEventsAreForAuditorsOnly() {
        filled.api().get("operator.eu", LATEST).expect(200);
        filled.api().get("operator.eu", "/api/audit/proofs/0").expect(403);
        filled.api().get("analyst.be", LATEST).expect(403);
        filled.api().get("auditor.eu", "/api/audit/proofs/999999999").expect(404);
    }

    private Path checkpoint() throws Exception {
        return Files.writeString(
                folder.resolve("checkpoint.txt"),
                filled.api().get("auditor.eu", LATEST).expect(200).text("/note"));
    }

    private Path publicKey() throws Exception {
        return Files.writeString(
                folder.resolve("key.pem"),
                filled.api()
                        .get("auditor.eu", "/api/audit/public-key")
                        .expect(200)
                        .text("/pem"));
    }

    private record Checked(int status, String output) {}

    /** The very program that auditors are given, as they run it. */
    private static Checked check(Path... files) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Product.file("api-docs/proof/ProofCheck.java").toString());
        for (Path file : files) {
            java.command().add(file.toString());
        }
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Checked(process.exitValue(), output);
    }
}
