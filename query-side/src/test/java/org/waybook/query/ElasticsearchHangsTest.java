package org.waybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.access.ApiSecurity;

@SpringBootTest(
        classes = ElasticsearchHangsTest.Away.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waybook.query.answered-within=300ms")
class ElasticsearchHangsTest {

    /** Takes connections and requests and answers none. */
    private static final ServerSocket SILENT = silent();

    @DynamicPropertySource
    static void silentNode(DynamicPropertyRegistry properties) {
        properties.add("waybook.elasticsearch.uri", () -> "http://127.0.0.1:" + SILENT.getLocalPort());
    }

    @AfterAll
    static void close() throws IOException {
        SILENT.close();
    }

    @LocalServerPort
    private int port;

    /** Without a limit of our own the client waits for 30 seconds. */
    @Test
    @Timeout(25)
    void aSearchIsAnsweredInTimeWithWhenToTryAgain() {
        Api.Answer answer = new Api(port, "RISK_ANALYST-BE").ask("/api/consignments");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("code").asString()).isEqualTo("VIEW_UNAVAILABLE");
    }

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The query side without projections in its process, and with an Elasticsearch that hangs. */
    @Import({QuerySideParts.class, QueryConfiguration.class, ApiSecurity.class})
    static class Away {}
}
