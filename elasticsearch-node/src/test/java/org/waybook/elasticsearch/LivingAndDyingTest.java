package org.waybook.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingAndDyingTest {

    private static final int DOCUMENTS = 200;
    private static final int INDICES = 20;

    @TempDir
    private Path dataFolder;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
        try (RunningNode node = RunningNode.start(dataFolder)) {
            for (int document = 0; document < DOCUMENTS; document++) {
                assertThat(node.put("/kept/_doc/" + document, "{\"number\": " + document + "}")
                                .status())
                        .isEqualTo(201);
            }
            node.kill();
        }
        try (RunningNode again = RunningNode.start(dataFolder)) {
            again.get("/_cluster/health/kept?wait_for_status=green&timeout=30s");
            again.post("/kept/_refresh", "");
            assertThat(again.get("/kept/_count").body()).contains("\"count\":" + DOCUMENTS);
        }
    }

    @Test
    void whenItSaysReadyAfterAKillEveryIndexCanBeSearched() throws IOException, InterruptedException {
        try (RunningNode node = RunningNode.start(dataFolder)) {
            for (int index = 0; index < INDICES; index++) {
                node.put("/kept-" + index + "/_doc/1", "{}");
            }
            node.kill();
        }
        try (RunningNode again = RunningNode.start(dataFolder)) {
            assertThat(again.get("/_cluster/health?timeout=0s").body()).contains("\"status\":\"green\"");
        }
    }

    @Test
    void itEndsWhenItsStandardInputEnds() throws IOException, InterruptedException {
        try (RunningNode node = RunningNode.start(dataFolder)) {
            assertThat(node.endsWhenStandardInputEnds()).isTrue();
        }
    }

    @Test
    void aSuccessorWaitsForThePredecessorsLock() throws IOException, InterruptedException {
        RunningNode predecessor = RunningNode.start(dataFolder);
        Thread end = Thread.ofVirtual().start(() -> killAfter(Duration.ofSeconds(2), predecessor));
        try (RunningNode successor = RunningNode.start(dataFolder)) {
            assertThat(successor.firstLine()).startsWith("ready http-port=");
        }
        end.join();
        predecessor.close();
    }

    @Test
    void itAnswersOnThePortItIsGiven() throws IOException, InterruptedException {
        int port = freePort();
        try (RunningNode node = RunningNode.start(dataFolder, Integer.toString(port))) {
            assertThat(node.port()).isEqualTo(port);
            assertThat(node.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsTakenIsOneSentenceAndAnEnd() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"));
                RunningNode node = RunningNode.start(dataFolder, Integer.toString(taken.getLocalPort()))) {
            assertThat(node.firstLine()).startsWith("failed ").contains(Integer.toString(taken.getLocalPort()));
            assertThat(node.exitStatus()).isEqualTo(1);
        }
    }

    @Test
    void itLogsWarningsToABoundedFileAndNothingElse() throws IOException, InterruptedException {
        try (RunningNode node = RunningNode.start(dataFolder)) {
            node.put("/logged/_doc/1", "{}");
        }
        assertThat(dataFolder.resolve("logs/elasticsearch.log")).exists();
        assertThat(Files.readString(dataFolder.resolve("logs/elasticsearch.log")))
                .doesNotContain(" INFO ")
                .doesNotContain("Exception");
    }

    private static void killAfter(Duration delay, RunningNode node) {
        try {
            Thread.sleep(delay);
            node.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
