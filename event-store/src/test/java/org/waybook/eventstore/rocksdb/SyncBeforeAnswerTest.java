package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.Statistics;
import org.rocksdb.TickerType;
import org.waybook.eventstore.rocksdb.RocksDbStorage.Setup;

/**
 * RocksDB counts each sync of its write-ahead log when it has ended. The count right after each answer shows that the
 * sync came first; with sync switched off the same observation finds none, so it does observe what it says.
 */
class SyncBeforeAnswerTest {

    private static final int APPENDS = 20;

    @TempDir
    private Path directory;

    private final Statistics statistics = new Statistics();

    @AfterEach
    void closeStatistics() {
        statistics.close();
    }

    @Test
    void everyAnswerComesAfterASyncOfItsOwn() {
        assertThat(syncsDuringEachAppend(true)).hasSize(APPENDS).allMatch(syncs -> syncs >= 1);
    }

    @Test
    void withSyncSwitchedOffTheSameObservationFindsNone() {
        assertThat(syncsDuringEachAppend(false)).hasSize(APPENDS).containsOnly(0L);
    }

    @Test
    void chunksAndKeysAreSyncedBeforeTheAnswerToo() {
        try (RocksDbStorage storage = open(true)) {
            long before = synced();
            storage.chunks().put(new byte[] {1});
            long afterChunk = synced();
            storage.keys().putIfAbsent(new byte[] {1}, new byte[] {2});

            assertThat(LongStream.of(before, afterChunk, synced()).boxed().toList())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private List<Long> syncsDuringEachAppend(boolean synced) {
        List<Long> syncs = new ArrayList<>();
        try (RocksDbStorage storage = open(synced)) {
            for (int append = 0; append < APPENDS; append++) {
                long before = synced();
                storage.log().append(List.of(event("a", append)));
                syncs.add(synced() - before);
            }
        }
        return syncs;
    }

    private RocksDbStorage open(boolean synced) {
        return RocksDbStorage.open(directory, new Setup(Clock.systemUTC(), UUID::randomUUID, synced, statistics));
    }

    private long synced() {
        return statistics.getTickerCount(TickerType.WAL_FILE_SYNCED);
    }
}
