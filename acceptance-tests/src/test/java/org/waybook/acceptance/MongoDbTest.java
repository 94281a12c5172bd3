package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.RunningWaybook;
import org.waybook.acceptance.running.Waiting;

/**
 * The log on MongoDB by one option. Against the server in memory this only shows that everything is wired and finds its
 * data again; where {@code WAYBOOK_TEST_MONGODB_URI} names a real replica set, that one is used.
 */
class MongoDbTest {

    private static final Duration FOUND_WITHIN = Duration.ofSeconds(30);

    @Test
    void aFilingIsFoundAndIsStillThereAfterANewStart(@TempDir Path folder) {
        String given = System.getenv("WAYBOOK_TEST_MONGODB_URI");
        if (given != null && !given.isBlank()) {
            fileSearchAndStartAgain(folder, given);
            return;
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        try {
            InetSocketAddress address = server.bind();
            fileSearchAndStartAgain(
                    folder,
                    "mongodb://" + address.getHostString() + ":" + address.getPort() + "/acceptance-"
                            + UUID.randomUUID());
        } finally {
            server.shutdownNow();
        }
    }

    private static void fileSearchAndStartAgain(Path folder, String uri) {
        Answer filed;
        try (RunningWaybook waybook = RunningWaybook.start(folder, "--demo", "0", "--mongodb-uri", uri)) {
            filed = waybook.api()
                    .post("trader.fr", "/api/filings", Examples.seaFiling())
                    .expect(201);
            assertFound(waybook, filed);
        }
        try (RunningWaybook waybook = RunningWaybook.start(folder, "--demo", "0", "--mongodb-uri", uri)) {
            assertFound(waybook, filed);
            Answer status = waybook.api()
                    .get("trader.fr", "/api/filings/" + filed.text("/mrn"))
                    .expect(200);
            assertThat(status.text("/state")).isEqualTo("ACCEPTED");
            String asOf = "/api/consignments/" + filed.text("/consignments/0") + "/as-of?time=" + Instant.now();
            assertThat(waybook.api().get("analyst.be", asOf).expect(200).text("/state"))
                    .isEqualTo("ANNOUNCED");
        }
    }

    /** A search right after the start may be asked to come back, since the views of an empty directory are made then. */
    private static void assertFound(RunningWaybook waybook, Answer filed) {
        Waiting.until(FOUND_WITHIN, "the filing is found", () -> {
            Answer answer = waybook.api().get("analyst.be", "/api/consignments?mrn=" + filed.text("/mrn"));
            return answer.status() != 503 && answer.expect(200).number("/total") == 1;
        });
    }
}
