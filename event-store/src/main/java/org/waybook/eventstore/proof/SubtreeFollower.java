package org.waybook.eventstore.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.NumberedStore.Entry;

/**
 * Follows the log and keeps the hash of each subtree that is complete: derived data, beside the log and behind it, built
 * again where it is missing.
 */
final class SubtreeFollower {

    /** Events taken in at once: some tiles, so that many hashes are written together. */
    private static final int BATCH_EVENTS = 16 * TileKey.WIDTH;

    private final StoredLog log;

    SubtreeFollower(StoredLog log) {
        this.log = log;
    }

    /** Number of events whose subtrees are kept. */
    long followedTo() {
        return log.subtrees()
                .lastBelow(new TileKey(2, 0).number())
                .map(entry -> TileKey.of(entry.number()).next().index() * TileKey.WIDTH)
                .orElse(0L);
    }

    /**
     * Takes in what is complete below the head.
     *
     * @return whether more is left for another call
     */
    boolean follow(Position head) {
        long from = followedTo();
        long complete = head.value() / TileKey.WIDTH * TileKey.WIDTH;
        if (from >= complete) {
            return false;
        }
        List<Entry> entries = new ArrayList<>();
        GrowingTree tree = GrowingTree.of(from, new TiledTree(from, log), (height, index, hash) -> {
            if (height % TileKey.HEIGHT == 0) {
                entries.add(new Entry(new TileKey(height / TileKey.HEIGHT, index).number(), hash.bytes()));
            }
        });
        for (Digest leaf : new StoredLeaves(log).hashes(from, (int) Math.min(BATCH_EVENTS, complete - from))) {
            tree.add(leaf);
        }
        // The lowest level tells how far the log was followed, so it comes last.
        entries.sort(
                Comparator.comparing((Entry entry) -> TileKey.of(entry.number()).level())
                        .reversed()
                        .thenComparing(Entry::number));
        log.subtrees().putAll(entries);
        return tree.size() < complete;
    }
}
