package org.waybook.eventstore.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.NumberedStore.Entry;

/** Compares the subtrees that a log gives with those kept beside it, reading these 256 at a time. */
public final class SubtreeComparison implements GrowingTree.Completed {

    private final NumberedStore stored;
    private final Map<Integer, Window> windows = new HashMap<>();

    public SubtreeComparison(StoredLog log) {
        this.stored = log.subtrees();
    }

    /**
     * Compares one subtree; one that is not kept, as of the newest events, is let pass.
     *
     * @throws LogCorrupted where another hash is kept
     */
    @Override
    public void subtree(int height, long index, Digest hash) {
        if (height % TileKey.HEIGHT != 0) {
            return;
        }
        TileKey key = new TileKey(height / TileKey.HEIGHT, index);
        Window window = windows.get(key.level());
        if (window == null || window.number() != index / TileKey.WIDTH) {
            window = read(key);
            windows.put(key.level(), window);
        }
        byte[] kept = window.hashes().get(key.number());
        if (kept != null && !Arrays.equals(kept, hash.bytes())) {
            Position first = new Position(index << height);
            throw new LogCorrupted(
                    first,
                    "the hash kept for the events " + first + " to " + first.plus((1L << height) - 1)
                            + " is not the one that the log gives, so either an event or the kept hash was altered");
        }
    }

    private Window read(TileKey key) {
        long number = key.index() / TileKey.WIDTH;
        TileKey begin = new TileKey(key.level(), number * TileKey.WIDTH);
        Map<Long, byte[]> hashes = new HashMap<>();
        for (Entry entry : stored.read(begin.number(), begin.number() + TileKey.WIDTH)) {
            hashes.put(entry.number(), entry.value());
        }
        return new Window(number, hashes);
    }

    /** Neighbours of one level that were read together. */
    private record Window(long number, Map<Long, byte[]> hashes) {}
}
