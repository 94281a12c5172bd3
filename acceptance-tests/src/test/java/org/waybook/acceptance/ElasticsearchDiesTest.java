package org.waybook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waybook.acceptance.api.Answer;
import org.waybook.acceptance.api.Examples;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Waiting;

/** The views' store dies: reading waits, filing goes on, and nothing is missing afterwards. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElasticsearchDiesTest {

    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(10);
    private static final Duration BACK_WITHIN = Duration.ofMinutes(3);
    private static final String SEARCH = "/api/consignments?limit=1";

    private final Filled filled;

    ElasticsearchDiesTest(Filled filled) {
        this.filled = filled;
    }

    @Test
    void searchesAreAskedToComeBackAndFilingsGoOn() {
        filled.waybook().children().forEach(ProcessHandle::destroyForcibly);
        Waiting.until(NOTICED_WITHIN, "a search is refused", () -> search().status() != 200);
        Answer refused = search().expect(503);
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9][0-9]*"));
        assertThat(refused.text("/detail")).isNotEmpty();

        Answer filed = filled.api()
                .post("trader.fr", "/api/filings", Examples.seaFiling())
                .expect(201);

        String found = "/api/consignments?mrn=" + filed.text("/mrn");
        Duration back = Waiting.until(BACK_WITHIN, "what was filed meanwhile is found", () -> {
            Answer answer = filled.api().get("analyst.be", found);
            return answer.status() == 200 && answer.number("/total") == 1;
        });
        System.out.printf("What was filed without Elasticsearch is found after %,d ms.%n", back.toMillis());
        assertThat(filled.api().get("/actuator/health").expect(200).text("/status"))
                .isEqualTo("UP");
    }

    private Answer search() {
        return filled.api().get("analyst.be", SEARCH);
    }
}
