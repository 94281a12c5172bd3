package org.waybook.projections.views;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ElasticsearchConnectionTest {

    /** Without a limit of our own the client waits for 30 seconds. */
    @Test
    @Timeout(20)
    void aNodeThatTakesRequestsAndAnswersNoneIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                ElasticsearchClient reader = ElasticsearchConnection.to(
                        List.of(URI.create("http://localhost:" + silent.getLocalPort())), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> reader.search(search -> search.index("waybook"), Object.class))
                    .isInstanceOf(IOException.class);
        }
    }
}
