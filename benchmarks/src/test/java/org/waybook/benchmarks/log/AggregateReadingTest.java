package org.waybook.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.benchmarks.events.EventPool;
import org.waybook.benchmarks.events.StoredEvents;
import org.waybook.benchmarks.peer.AxonContender;
import org.waybook.benchmarks.peer.WaybookLog;

class AggregateReadingTest {

    @TempDir
    private Path directory;

    @Test
    void aFilledLogHasAggregatesOfAHundredEventsThatAreReadWhole() throws Exception {
        EventPool pool = EventPool.filled();
        List<String> progress = new ArrayList<>();
        FilledLog filled = FilledLog.fill(directory, StoredEvents.of(pool), 1_000, progress::add);
        try (AxonContender own = WaybookLog.embedded(directory, pool)) {
            assertThat(own.engine().readEvents(null, false)).hasSize(1_000);
            assertThat(AggregateReading.random(own.engine(), filled, 20, new Random(1))
                            .count())
                    .isEqualTo(20);
        }
        assertThat(progress).last().asString().startsWith("filled with 1,000 of 1,000 events");
    }

    @Test
    void bytesAreToldWhenNothingChangesAnyMore() throws Exception {
        FilledLog.fill(directory, StoredEvents.of(EventPool.filled()), 100, line -> {});
        assertThat(StoredBytes.whenSettled(directory)).isGreaterThan(0);
    }
}
