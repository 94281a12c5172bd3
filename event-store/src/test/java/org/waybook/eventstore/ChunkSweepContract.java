package org.waybook.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.ChunkStore.PendingChunk;
import org.waybook.eventstore.sweep.OrphanSweep;
import org.waybook.eventstore.sweep.OrphanSweep.Swept;

/** What every adapter promises about chunks that nothing refers to. */
public abstract class ChunkSweepContract extends LogContract {

    private static final Duration GRACE = Duration.ofHours(24);

    @Test
    void anOrphanGoesAfterTheGraceAndNotBefore() {
        Digest orphan = put("orphan");

        clock.moveBy(GRACE);
        assertThat(sweep().sweep()).isEqualTo(new Swept(0, 0));
        assertThat(storage.chunks().contains(orphan)).isTrue();
        clock.moveBy(Duration.ofMillis(1));

        assertThat(sweep().sweep()).isEqualTo(new Swept(0, 1));
        assertThat(storage.chunks().contains(orphan)).isFalse();
        assertThat(storage.chunks().pending(10)).isEmpty();
    }

    @Test
    void whatAnEventRefersToStaysForGoodAlsoWhenItIsPutAgain() {
        Digest referred = put("referred");
        append(referring("a", 0, referred));
        OrphanSweep sweep = sweep();

        clock.moveBy(GRACE.multipliedBy(2));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 0));
        reopen();
        put("referred");
        assertThat(storage.chunks().pending(10)).isEmpty();
        clock.moveBy(GRACE.multipliedBy(2));

        assertThat(sweep().sweep()).isEqualTo(new Swept(0, 0));
        assertThat(storage.chunks().get(referred)).hasValue("referred".getBytes(UTF_8));
    }

    @Test
    void aChunkPutAgainIsAsFreshAsANewOne() {
        Digest digest = put("twice");
        clock.moveBy(GRACE.plusSeconds(1));
        put("twice");

        assertThat(sweep().sweep()).isEqualTo(new Swept(0, 0));
        assertThat(storage.chunks().contains(digest)).isTrue();
        assertThat(storage.chunks().deletePending(digest, clock.instant())).isFalse();
        assertThat(storage.chunks().pending(10)).containsExactly(new PendingChunk(digest, clock.instant()));
    }

    @Test
    void aLaterSweepFindsReferencesBehindThoseItHasRead() {
        OrphanSweep sweep = sweep();
        put("orphan");
        append(event("a", 0));
        clock.moveBy(GRACE.plusSeconds(1));
        Digest underWay = put("under way");
        assertThat(sweep.sweep()).isEqualTo(new Swept(0, 1));

        append(referring("b", 0, underWay));
        clock.moveBy(GRACE.plusSeconds(1));

        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 0));
        assertThat(storage.chunks().contains(underWay)).isTrue();
    }

    @Test
    void aReferenceThatWasThereBeforeTheSweepBeforeIsNotForgotten() {
        OrphanSweep sweep = sweep();
        put("orphan");
        clock.moveBy(GRACE.plusSeconds(1));
        Digest fresh = put("fresh");
        append(referring("a", 0, fresh));
        append(event("b", 0));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 1));

        clock.moveBy(GRACE.plusSeconds(1));
        assertThat(sweep.sweep()).isEqualTo(new Swept(0, 0));
        assertThat(storage.chunks().contains(fresh)).isTrue();
    }

    @Test
    void pendingChunksAreListedFromTheOldestOnAndOnlySoMany() {
        Digest first = put("first");
        clock.moveBy(Duration.ofSeconds(1));
        Digest second = put("second");
        clock.moveBy(Duration.ofSeconds(1));
        put("third");

        assertThat(storage.chunks().pending(2)).extracting(PendingChunk::digest).containsExactly(first, second);
    }

    @Test
    void allDigestsAreFoundInPieces() {
        List<Digest> put = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            put.add(put("chunk " + number));
        }

        List<Digest> found = new ArrayList<>();
        List<Digest> piece = storage.chunks().digests(Optional.empty(), 10);
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(10);
            found.addAll(piece);
            piece = storage.chunks().digests(Optional.of(found.getLast()), 10);
        }

        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(put);
    }

    /** Whoever was told that the body is kept must find it, whatever was swept at the same moment. */
    @Test
    void aPutThatMeetsASweepIsNeverLost() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 200; round++) {
                String body = "contended " + round;
                Digest digest = put(body);
                Instant putBefore = clock.instant().plusMillis(1);
                clock.moveBy(Duration.ofMillis(1));
                Callable<Boolean> sweeping = () -> storage.chunks().deletePending(digest, putBefore);
                Future<Boolean> swept = threads.submit(sweeping);
                Future<Digest> again = threads.submit(() -> put(body));
                swept.get();
                again.get();
                assertThat(storage.chunks().contains(digest))
                        .as("round %d", round)
                        .isTrue();
            }
        }
    }

    private Digest put(String body) {
        return storage.chunks().put(body.getBytes(UTF_8));
    }

    private static EventRecord referring(String aggregate, long sequenceNumber, Digest digest) {
        EventRecord plain = event(aggregate, sequenceNumber);
        return event(
                plain.eventIdentifier(),
                aggregate,
                sequenceNumber,
                plain.statedAt(),
                digest.hex().getBytes(UTF_8));
    }

    private OrphanSweep sweep() {
        return new OrphanSweep(log, storage.chunks(), ChunkSweepContract::references, GRACE, clock);
    }

    private static Stream<Digest> references(EventRecord event) {
        String text = new String(event.payload(), UTF_8);
        return text.matches("[0-9a-f]{64}") ? Stream.of(Digest.ofHex(text)) : Stream.empty();
    }
}
