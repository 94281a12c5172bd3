package org.waybook.eventstore.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.NumberedStore;
import org.waybook.eventstore.proof.NumberedStore.Entry;

/** The checkpoints that were published, kept beside the log under their sizes. */
public final class PublishedCheckpoints {

    private final NumberedStore store;
    private final VerifyingKey key;

    public PublishedCheckpoints(NumberedStore store, VerifyingKey key) {
        this.store = store;
        this.key = key;
    }

    /** The one with the highest size. */
    public Optional<SignedCheckpoint> latest() {
        return below(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** The one of a size. */
    public Optional<SignedCheckpoint> of(Position size) {
        return below(size.value() + 1, 1).stream()
                .filter(found -> found.checkpoint().size().equals(size))
                .findFirst();
    }

    /** Those of a smaller size, the largest first. */
    public List<SignedCheckpoint> below(long size, int checkpointsMax) {
        return store.lastBelow(size, checkpointsMax).stream().map(this::parse).toList();
    }

    void add(SignedCheckpoint checkpoint) {
        store.putAll(List.of(new Entry(
                checkpoint.checkpoint().size().value(), checkpoint.note().getBytes(UTF_8))));
    }

    private SignedCheckpoint parse(Entry entry) {
        return SignedCheckpoint.parse(new String(entry.value(), UTF_8), key);
    }
}
