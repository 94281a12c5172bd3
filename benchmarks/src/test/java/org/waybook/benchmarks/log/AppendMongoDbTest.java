package org.waybook.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.benchmarks.Scale;
import org.waybook.benchmarks.Setting;
import org.waybook.benchmarks.measurement.Result;

class AppendMongoDbTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    private Path directory;

    @Test
    void withoutAServerEveryValueIsReportedAsNotMeasured() throws Exception {
        List<Result> results = new AppendMongoDb().run(setting(Optional.empty()));
        assertThat(results).hasSize(6).allSatisfy(result -> {
            assertThat(result.own().median()).isEmpty();
            assertThat(result.peer().orElseThrow().reading().median()).isEmpty();
            assertThat(result.met()).isEmpty();
        });
    }

    /** What a server in memory gives is no measurement; only that all of it works. */
    @Test
    void onAServerBothAreMeasuredWithOneTwoAndFourNodes() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = server.bind();
        try {
            List<Result> results = new AppendMongoDb()
                    .run(setting(Optional.of("mongodb://" + address.getHostString() + ":" + address.getPort())));
            assertThat(results)
                    .extracting(Result::id)
                    .startsWith("append-mongodb/1-nodes/axon-mongo")
                    .hasSize(6);
            assertThat(results).allSatisfy(result -> assertThat(result.ratio()).isPresent());
        } finally {
            server.shutdownNow();
        }
    }

    private Setting setting(Optional<String> uri) {
        return new Setting(directory, new Scale(SHORT, SHORT, 1, 1, 1, 1, 1, 1, 1, 1, 1), uri, line -> {});
    }
}
