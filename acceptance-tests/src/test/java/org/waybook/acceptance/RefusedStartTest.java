package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.RunningWaybook;

/** A start that cannot be: one sentence, no half-started process. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedStartTest {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);

    private final Filled running;

    RefusedStartTest(Filled running) {
        this.running = running;
    }

    @Test
    void aTakenPort(@TempDir Path folder) throws InterruptedException {
        String port = running.waybook().address().replaceAll(".*:", "");
        assertRefused(RunningWaybook.start(folder, "--port", port), "Port " + port);
    }

    @Test
    void aDataDirectoryInUse() throws InterruptedException {
        assertRefused(
                RunningWaybook.start(running.data()),
                "process " + running.waybook().processId());
        running.api().get("/actuator/health").expect(200);
    }

    @Test
    void aPathThatCannotBeWritten(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("not-a-directory"));
        assertRefused(RunningWaybook.start(file.resolve("data")), "not-a-directory");
    }

    private static void assertRefused(RunningWaybook waybook, String named) throws InterruptedException {
        try (waybook) {
            assertThat(waybook.exitStatus(ENDS_WITHIN)).isPositive();
            assertThat(waybook.isReady()).isFalse();
            assertThat(waybook.children()).isEmpty();
            assertThat(waybook.errors())
                    .singleElement()
                    .asString()
                    .contains(named)
                    .endsWith(".");
            System.out.println("Refused: " + waybook.errors().getFirst());
        }
    }
}
