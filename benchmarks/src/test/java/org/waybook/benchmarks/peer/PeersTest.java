package org.waybook.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.load.Contender;
import org.waybook.benchmarks.load.WriterLoad;

class PeersTest {

    private static final EventPool POOL = EventPool.filled();
    private static final StoredEvents STORED = StoredEvents.of(POOL);
    private static final int WRITERS = 8;
    private static final int APPENDS = 200;

    @TempDir
    private Path directory;

    @Test
    void theBareFileHoldsEveryEventThatWasAnswered() throws Exception {
        try (BareFile file = new BareFile(directory, STORED)) {
            append(file, 2);
        }
        long smallest = IntStream.range(0, 1_000)
                .map(number -> STORED.bytes(number).length)
                .min()
                .orElseThrow();
        assertThat(Files.size(directory.resolve("events"))).isGreaterThanOrEqualTo(smallest * 2 * APPENDS);
    }

    @Test
    void theBareDatabaseTakesAppendsOfManyWriters() throws Exception {
        try (BareRocksDb database = new BareRocksDb(directory, STORED)) {
            assertThat(append(database, 5).appends()).isEqualTo(APPENDS);
        }
    }

    @Test
    void ourLogHoldsEveryEventThatWasAnswered() throws Exception {
        try (AxonContender own = WaybookLog.embedded(directory, POOL)) {
            append(own, 5);
            assertThat(own.engine().readEvents(null, false)).hasSize(5 * APPENDS);
        }
    }

    @Test
    void aDatabaseIsNamedInTheAddressOfItsServer() {
        assertThat(MongoDbDatabase.withDatabase("mongodb://a:1,b:2/?replicaSet=r", "bench"))
                .isEqualTo("mongodb://a:1,b:2/bench?replicaSet=r");
        assertThat(MongoDbDatabase.withDatabase("mongodb://a:1/other", "bench")).isEqualTo("mongodb://a:1/bench");
        assertThat(MongoDbDatabase.withDatabase("mongodb://a:1", "bench")).isEqualTo("mongodb://a:1/bench");
    }

    private static WriterLoad.Load append(Contender contender, int eventsPerAppend) throws InterruptedException {
        return WriterLoad.upTo(
                APPENDS,
                IntStream.range(0, WRITERS)
                        .mapToObj(writer -> contender.appender(eventsPerAppend))
                        .toList());
    }
}
