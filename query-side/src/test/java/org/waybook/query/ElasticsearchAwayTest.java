package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;

@SpringBootTest(
        classes = ElasticsearchAwayTest.Away.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waybook.elasticsearch.uri=http://127.0.0.1:1")
class ElasticsearchAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void aSearchIsAnsweredWithWhenToTryAgain() {
        Api api = new Api(port, "RISK_ANALYST-BE");
        for (String path : List.of("/api/consignments", "/api/status")) {
            Api.Answer answer = api.ask(path);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.json().path("code").asString()).isEqualTo("VIEW_UNAVAILABLE");
        }
        assertThat(new Api(port, "OPERATOR-EU")
                        .ask("/api/operations/view-checksum")
                        .status())
                .isEqualTo(503);
    }

    /** The query side without projections in its process, and without an Elasticsearch. */
    @Import({QuerySideParts.class, QueryConfiguration.class, ApiSecurity.class})
    static class Away {}
}
