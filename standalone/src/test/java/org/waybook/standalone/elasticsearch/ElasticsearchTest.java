package org.waybook.standalone.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.standalone.preflight.CannotStart;
import org.waybook.standalone.preflight.HttpPort;

class ElasticsearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void aNodeThatDiesIsStartedAgainAtTheSameAddress() throws IOException, InterruptedException {
        try (Elasticsearch elasticsearch = Elasticsearch.start(command(ElasticsearchClassPath.find()))) {
            elasticsearch.awaitReady();
            assertThat(answers(elasticsearch)).isTrue();
            node().destroyForcibly();
            await(() -> !elasticsearch.isReady());
            await(elasticsearch::isReady);
            assertThat(answers(elasticsearch)).isTrue();
        }
        assertThat(ProcessHandle.current().children().filter(this::isNode)).isEmpty();
    }

    @Test
    void aNodeThatCannotStartIsOneSentence() {
        try (Elasticsearch elasticsearch = Elasticsearch.start(command("no-such-folder/*"))) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(elasticsearch::awaitReady)
                    .withMessageStartingWith(
                            "Elasticsearch, which holds the views, did not start: it ended with status 1");
        }
    }

    @Test
    void aNodeWhosePortIsTakenSaysSo() throws IOException {
        ElasticsearchCommand command = command(ElasticsearchClassPath.find());
        try (ServerSocket taken = new ServerSocket(command.port());
                Elasticsearch elasticsearch = Elasticsearch.start(command)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(elasticsearch::awaitReady)
                    .withMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void closingWhileItStartsLeavesNoProcess() throws InterruptedException {
        Elasticsearch.start(command(ElasticsearchClassPath.find())).close();
        await(() -> ProcessHandle.current().children().noneMatch(this::isNode));
    }

    private ElasticsearchCommand command(String classPath) {
        return new ElasticsearchCommand(classPath, folder, HttpPort.anyFree());
    }

    private ProcessHandle node() {
        return ProcessHandle.current()
                .children()
                .filter(this::isNode)
                .findFirst()
                .orElseThrow();
    }

    private boolean isNode(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private static boolean answers(Elasticsearch elasticsearch) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) elasticsearch.address().toURL().openConnection();
        return connection.getResponseCode() == 200;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }
}
