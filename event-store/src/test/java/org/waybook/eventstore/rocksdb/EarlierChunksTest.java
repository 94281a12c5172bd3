package org.waybook.eventstore.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.waybook.eventstore.AdjustableClock;
import org.waybook.eventstore.ChunkStore.PendingChunk;
import org.waybook.eventstore.Digest;

/** Chunks of a version that noted no times. */
class EarlierChunksTest {

    private static final long CACHE_BYTES = 1024 * 1024;

    @TempDir
    private Path directory;

    private final AdjustableClock clock = new AdjustableClock();

    @Test
    void theyCountAsJustPutOnceAndCanBeSweptLater() {
        byte[] body = "of an earlier version".getBytes(UTF_8);
        Digest digest = Digest.compute(body);
        putWithoutTime(digest, body);

        try (RocksDbStorage storage = RocksDbStorage.open(directory, clock)) {
            assertThat(storage.chunks().pending(10)).containsExactly(new PendingChunk(digest, clock.instant()));
            storage.chunks().keep(java.util.List.of(digest));
        }
        try (RocksDbStorage storage = RocksDbStorage.open(directory, clock)) {
            assertThat(storage.chunks().pending(10)).isEmpty();
            assertThat(storage.chunks().get(digest)).hasValue(body);
        }
    }

    private void putWithoutTime(Digest digest, byte[] body) {
        try (LRUCache cache = cache();
                RocksDatabase earlier = RocksDatabase.open(
                        directory.resolve("chunks"),
                        new RocksSettings(cache).withFamily(RocksChunkStore.CHUNKS, CompressionType.NO_COMPRESSION))) {
            earlier.use(open -> {
                open.put(earlier.family(RocksChunkStore.CHUNKS), digest.bytes(), body);
                return null;
            });
        }
    }

    private static LRUCache cache() {
        org.rocksdb.RocksDB.loadLibrary();
        return new LRUCache(CACHE_BYTES);
    }
}
