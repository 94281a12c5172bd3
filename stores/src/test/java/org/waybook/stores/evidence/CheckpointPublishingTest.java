package org.waybook.stores.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.CheckpointFile;
import org.waybook.eventstore.checkpoint.CheckpointSigner.InvalidKeystore;
import org.waybook.eventstore.proof.ProvableStorage;
import org.waybook.eventstore.rocksdb.RocksDbStorage;
import org.waybook.stores.StoreSettings;

/** The publisher as an application runs it, with a keystore as its operator makes it. */
class CheckpointPublishingTest {

    private static final String PASSWORD = "only-for-this-test";
    private static final Duration SIGNED_WITHIN = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    private Path keystore;

    @BeforeEach
    void makeTheKeystore() throws Exception {
        keystore = keystore("Ed25519");
    }

    @Test
    void aLogThatGrewIsSignedAndItsSubtreesAreKept() {
        application("log", "waybook.checkpoints.keystore-password=" + PASSWORD).run(context -> {
            append(context, 0, 300);
            awaitCheckpoint(context, 300);

            LogEvidence evidence = context.getBean(LogEvidence.class);
            assertThat(evidence.proofs().followedTo()).isEqualTo(256);
            assertThat(notes()).hasSize(1).first().asString().startsWith("example.eu/log\n300\n");
        });
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), PASSWORD + "\n");
        application("log", "waybook.checkpoints.keystore-password-file=" + password)
                .run(context ->
                        assertThat(context.getBean(LogEvidence.class).key()).isPresent());
    }

    @Test
    void aLogInThePlaceOfTheSignedOneIsNotSigned() {
        String password = "waybook.checkpoints.keystore-password=" + PASSWORD;
        application("log", password).run(context -> {
            append(context, 0, 5);
            awaitCheckpoint(context, 5);
        });
        application("another-log", password).run(context -> {
            append(context, 0, 9);
            Thread.sleep(Duration.ofSeconds(3));

            assertThat(notes()).hasSize(1);
            assertThat(context.getBean(LogEvidence.class)
                            .checkpoints()
                            .orElseThrow()
                            .latest())
                    .isEmpty();
        });
    }

    @Test
    void withoutAKeystoreNothingIsSigned() {
        new ApplicationContextRunner()
                .withUserConfiguration(Log.class, EvidenceConfiguration.class)
                .withPropertyValues("test.log=" + directory.resolve("log"))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(CheckpointPublishing.class);
                    assertThat(context.getBean(LogEvidence.class).checkpoints()).isEmpty();
                });
    }

    @Test
    void aKeystoreThatGivesNoKeyStopsTheStartWithASentence() throws Exception {
        application("log", "waybook.checkpoints.keystore-password=wrong")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("gives no key to sign checkpoints with")
                        .hasStackTraceContaining("password was incorrect"));
        assertThatThrownBy(() -> settings(keystore("Ed448"), "waybook").signer())
                .isInstanceOf(InvalidKeystore.class)
                .hasMessageContaining("holds no Ed25519 key")
                .hasMessageContaining("keytool -genkeypair");
    }

    @Test
    void aNameThatACheckpointCannotHoldIsRefused() {
        assertThatThrownBy(() -> settings(keystore, "our log")).hasMessageContaining("neither spaces nor a plus sign");
    }

    private ApplicationContextRunner application(String log, String password) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Log.class, EvidenceConfiguration.class)
                .withPropertyValues(
                        "test.log=" + directory.resolve(log),
                        "waybook.checkpoints.origin=example.eu/log",
                        "waybook.checkpoints.directory=" + directory.resolve("published"),
                        "waybook.checkpoints.keystore=" + keystore,
                        password);
    }

    private static CheckpointSettings settings(Path keystore, String origin) {
        return new CheckpointSettings(
                origin,
                Optional.empty(),
                Optional.of(keystore.toString()),
                Optional.of(PASSWORD),
                Optional.empty(),
                Optional.empty(),
                1,
                Duration.ofMinutes(1));
    }

    /** As the guide tells an operator. */
    private Path keystore(String algorithm) throws Exception {
        Path made = directory.resolve(algorithm + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "checkpoints",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=Waybook checkpoints",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        made.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
        return made;
    }

    private static void append(ApplicationContext context, int from, int events) {
        List<EventRecord> commit = new ArrayList<>();
        for (int number = from; number < from + events; number++) {
            commit.add(new EventRecord(
                    context.getStartupDate() + "-" + number,
                    "Consignment",
                    "c",
                    number,
                    "ConsignmentAmended",
                    "1",
                    new byte[] {'{', '}'},
                    new byte[] {'{', '}'},
                    Instant.parse("2026-03-01T10:00:00Z")));
        }
        context.getBean(ProvableStorage.class).log().append(commit);
    }

    private static void awaitCheckpoint(ApplicationContext context, long size) throws InterruptedException {
        LogEvidence evidence = context.getBean(LogEvidence.class);
        long untilNanos = System.nanoTime() + SIGNED_WITHIN.toNanos();
        while (evidence.checkpoints().orElseThrow().of(new Position(size)).isEmpty()) {
            assertThat(System.nanoTime()).as("a checkpoint is signed in time").isLessThan(untilNanos);
            Thread.sleep(50);
        }
    }

    private List<String> notes() throws IOException {
        return CheckpointFile.notes(directory.resolve("published").resolve(CheckpointFile.NAME));
    }

    /** A log of its own for each application. */
    @Configuration(proxyBeanMethods = false)
    static class Log {

        @Bean(destroyMethod = "close")
        ProvableStorage storage(Environment environment) {
            return RocksDbStorage.open(Path.of(environment.getRequiredProperty("test.log")), Clock.systemUTC());
        }

        @Bean
        StoreSettings storeSettings(Environment environment) {
            return new StoreSettings(Path.of(environment.getRequiredProperty("test.log")), Optional.empty());
        }
    }
}
