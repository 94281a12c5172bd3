package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Api;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.DataDirectories;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.RunningWaybook;
import org.waybook.acceptance.running.Views;
import org.waybook.acceptance.running.Waiting;

/** One data directory whose process is killed again and again; each test goes on where the one before ended. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledAndStartedAgainTest {

    private static final int KILLS = 3;
    private static final Duration CHILD_ENDS_WITHIN = Duration.ofSeconds(30);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);
    private static final Duration FILLING_WITHIN = Duration.ofMinutes(3);

    private final Path data = DataDirectories.fresh("killed");
    private final Filled undisturbed;

    KilledAndStartedAgainTest(Filled undisturbed) {
        this.undisturbed = undisturbed;
    }

    @Test
    @Order(1)
    void aFillKilledAtAnyMomentEndsWithTheSameViews() {
        long seed = Long.getLong("waybook.kill.seed", System.nanoTime());
        System.out.println("The moments of the kills follow from -Dwaybook.kill.seed=" + seed);
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS; kill++) {
            RunningWaybook waybook = start();
            // between the part that the last kill had reached at least and the last tenth
            int until = (int) (FilledWaybook.CONSIGNMENTS * (kill - 1 + random.nextDouble()) / (KILLS + 0.3));
            awaitDone(waybook.api(), until);
            killAndAssertNoChildIsLeft(waybook);
            System.out.printf("Killed after %,d demo consignments or a few more.%n", until);
        }
        try (RunningWaybook waybook = start()) {
            assertAsUndisturbed(waybook.api());
        }
    }

    @Test
    @Order(2)
    void anInterruptEndsEverythingAndTheNextStartHasItAllAgain() throws Exception {
        RunningWaybook first = start();
        List<ProcessHandle> children = first.children();
        assertThat(children).isNotEmpty();
        long begin = System.nanoTime();
        first.interrupt();
        assertThat(first.exitStatus(STOPS_WITHIN)).isNotEqualTo(-1);
        System.out.printf("Stopped %,d ms after the interrupt.%n", (System.nanoTime() - begin) / 1_000_000);
        assertThat(children).noneMatch(ProcessHandle::isAlive);

        try (RunningWaybook second = start()) {
            System.out.printf("Second start ready after %,d ms.%n", second.age().toMillis());
            assertAsUndisturbed(second.api());
        }
    }

    @Test
    @Order(3)
    void aFilingAcknowledgedRightBeforeAKillIsThereAfterIt() {
        RunningWaybook first = start();
        Answer filed = first.api()
                .post("trader.fr", "/api/filings", Examples.seaFiling())
                .expect(201);
        killAndAssertNoChildIsLeft(first);

        try (RunningWaybook second = start()) {
            String search = "/api/consignments?mrn=" + filed.text("/mrn");
            Waiting.until(
                    Duration.ofSeconds(30),
                    "the filing is found again",
                    () -> second.api().get("analyst.be", search).expect(200).number("/total") == 1);
            assertThat(second.api()
                            .get("trader.fr", "/api/filings/" + filed.text("/mrn"))
                            .expect(200)
                            .text("/state"))
                    .isEqualTo("ACCEPTED");
        }
    }

    private RunningWaybook start() {
        return RunningWaybook.start(data, FilledWaybook.options());
    }

    private void assertAsUndisturbed(Api api) {
        FilledWaybook.awaitFilled(api);
        assertThat(Views.head(api)).as("last position of the log").isEqualTo(undisturbed.head());
        assertThat(Views.checksum(api)).isEqualTo(undisturbed.checksum());
    }

    private static void awaitDone(Api api, int consignments) {
        Waiting.until(
                FILLING_WITHIN,
                consignments + " demo consignments are filed",
                () -> api.get("auditor.eu", "/api/status").expect(200).number("/demo/done") >= consignments);
    }

    private static void killAndAssertNoChildIsLeft(RunningWaybook waybook) {
        List<ProcessHandle> children = waybook.children();
        assertThat(children).isNotEmpty();
        waybook.kill();
        Waiting.until(CHILD_ENDS_WITHIN, "no Elasticsearch is left after the kill", () -> children.stream()
                .noneMatch(ProcessHandle::isAlive));
    }
}
