package org.waybook.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waybook.eventstore.SampleEvents.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.KeyValueStore.Entry;

/** What every adapter promises about chunks, keys and snapshots. */
public abstract class BesideTheLogContract extends LogContract {

    @Test
    void aChunkIsFoundByTheDigestOfItsContentAlsoAfterReopening() {
        byte[] body = "a long message".repeat(10_000).getBytes(UTF_8);

        Digest digest = storage.chunks().put(body);
        assertThat(storage.chunks().put(body)).isEqualTo(digest);
        reopen();

        assertThat(digest).isEqualTo(Digest.compute(body));
        assertThat(storage.chunks().contains(digest)).isTrue();
        assertThat(storage.chunks().get(digest)).hasValue(body);
    }

    @Test
    void aChunkThatWasNeverPutOrWasDeletedIsNotFound() {
        Digest digest = storage.chunks().put("orphan".getBytes(UTF_8));
        storage.chunks().delete(digest);

        assertThat(storage.chunks().get(digest)).isEmpty();
        assertThat(storage.chunks().contains(digest)).isFalse();
    }

    @Test
    void aChunkBeyondTheLimitIsRefused() {
        assertThatThrownBy(() -> storage.chunks().put(new byte[ChunkStore.CHUNK_BYTES_MAX + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut the body");
    }

    @Test
    void theFirstValueOfAKeyStays() {
        byte[] key = "subject".getBytes(UTF_8);

        assertThat(storage.keys().putIfAbsent(key, new byte[] {1})).containsExactly(1);
        assertThat(storage.keys().putIfAbsent(key, new byte[] {2})).containsExactly(1);
        reopen();

        assertThat(storage.keys().get(key).orElseThrow()).containsExactly(1);
    }

    @Test
    void manyKeysAreKeptAtOnceAlsoWhenOneIsNamedTwice() {
        storage.keys().putIfAbsent(new byte[] {1}, new byte[] {10});

        List<byte[]> values = storage.keys()
                .putAllIfAbsent(List.of(
                        new Entry(new byte[] {1}, new byte[] {11}),
                        new Entry(new byte[] {2}, new byte[] {20}),
                        new Entry(new byte[] {2}, new byte[] {21})));

        assertThat(values).containsExactly(new byte[] {10}, new byte[] {20}, new byte[] {20});
    }

    @Test
    void callersAtOnceAgreeOnTheValueOfAKey() throws Exception {
        List<Callable<byte[]>> callers = IntStream.range(0, 16)
                .<Callable<byte[]>>mapToObj(
                        caller -> () -> storage.keys().putIfAbsent(new byte[] {7}, new byte[] {(byte) caller}))
                .toList();
        Set<Byte> values = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
            for (Future<byte[]> value : threads.invokeAll(callers)) {
                values.add(value.get()[0]);
            }
        }

        assertThat(values)
                .singleElement()
                .isEqualTo(storage.keys().get(new byte[] {7}).orElseThrow()[0]);
    }

    @Test
    void aDeletedKeyIsGone() {
        byte[] key = "subject".getBytes(UTF_8);
        storage.keys().putIfAbsent(key, new byte[] {1});
        storage.keys().delete(key);

        assertThat(storage.keys().get(key)).isEmpty();
    }

    @Test
    void theSnapshotWithTheHighestSequenceNumberIsKept() {
        storage.snapshots().store(event("a", 3));
        storage.snapshots().store(event("a", 5));
        storage.snapshots().store(event("a", 4));

        assertThat(storage.snapshots().latest("a").orElseThrow().sequenceNumber())
                .isEqualTo(5);
        storage.snapshots().delete("a");
        assertThat(storage.snapshots().latest("a")).isEmpty();
    }
}
