package org.waybook.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAndStoppingTest {

    private static final int CHILD_ENDS_WITHIN_SECONDS = 20;

    @TempDir
    private Path folder;

    @Test
    void itSaysTwoLinesAndIsHealthyFromThenOn() throws IOException, InterruptedException {
        try (RunningWaybook waybook = start()) {
            assertThat(waybook.lines())
                    .containsExactly(
                            "Starting Waybook, which keeps everything in " + folder,
                            "Waybook is ready: " + waybook.address() + " (Ctrl-C stops it)");
            assertThat(get(waybook.address() + "/actuator/health")).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void anInterruptLeavesNoChildAndTheDirectoryFree() throws Exception {
        for (int start = 0; start < 2; start++) {
            RunningWaybook waybook = start();
            assertThat(waybook.isReady()).as(waybook::whatItSaid).isTrue();
            List<ProcessHandle> children = waybook.children();
            assertThat(children).isNotEmpty();
            waybook.interrupt();
            assertThat(waybook.exitStatus()).as(waybook::whereItStands).isNotEqualTo(-1);
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aKillLeavesNoChildEither() throws Exception {
        RunningWaybook waybook = start();
        List<ProcessHandle> children = waybook.children();
        assertThat(children).isNotEmpty();
        waybook.kill();
        for (ProcessHandle child : children) {
            awaitEnd(child);
        }
    }

    @Test
    void aSecondOneOnTheSameDirectoryIsRefusedInOneSentence() throws Exception {
        try (RunningWaybook first = start();
                RunningWaybook second = start()) {
            assertThat(second.exitStatus()).isEqualTo(1);
            assertThat(second.lines()).isEmpty();
            assertThat(second.errors()).singleElement().asString().contains("process " + first.processId());
        }
    }

    @Test
    void aTakenPortIsRefusedInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RunningWaybook waybook = RunningWaybook.start(
                        "--data-dir", folder.toString(), "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(waybook.exitStatus()).isEqualTo(1);
            assertThat(waybook.errors()).singleElement().asString().contains("Port " + taken.getLocalPort());
        }
    }

    @Test
    void anElasticsearchThatCannotStartEndsWaybookInOneSentence() throws Exception {
        Files.createFile(
                Files.createDirectories(folder.resolve("elasticsearch")).resolve("data"));
        try (RunningWaybook waybook = start()) {
            assertThat(waybook.exitStatus()).isEqualTo(1);
            assertThat(waybook.errors())
                    .singleElement()
                    .asString()
                    .startsWith("Elasticsearch, which holds the views, did not start: ");
        }
    }

    @Test
    void anUnknownOptionIsRefusedInOneSentence() throws Exception {
        try (RunningWaybook waybook = RunningWaybook.start("--colour")) {
            assertThat(waybook.exitStatus()).isEqualTo(2);
            assertThat(waybook.errors())
                    .singleElement()
                    .asString()
                    .contains("--colour")
                    .contains("./waybook run --help");
        }
    }

    private RunningWaybook start() throws IOException {
        return RunningWaybook.start("--data-dir", folder.toString(), "--port", "0");
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static void awaitEnd(ProcessHandle child)
            throws InterruptedException, ExecutionException, TimeoutException {
        child.onExit().get(CHILD_ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
}
