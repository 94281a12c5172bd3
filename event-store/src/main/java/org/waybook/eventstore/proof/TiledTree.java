package org.waybook.eventstore.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.proof.NumberedStore.Entry;

/**
 * The tree over the first events of the log for one proof: subtrees of 256 leaves, of 256 of those and so on come from
 * the store, smaller ones are folded from them or from the log. What the store lacks is computed and kept.
 */
final class TiledTree implements SubtreeHashes {

    private final long size;
    private final StoredLeaves leaves;
    private final NumberedStore stored;
    private final Map<TileKey, List<Digest>> tiles = new HashMap<>();

    TiledTree(long size, StoredLog log) {
        this.size = size;
        this.leaves = new StoredLeaves(log);
        this.stored = log.subtrees();
    }

    @Override
    public Digest complete(int height, long index) {
        int level = height / TileKey.HEIGHT;
        int fold = height % TileKey.HEIGHT;
        long first = index << fold;
        int offset = (int) (first % TileKey.WIDTH);
        return fold(tile(new TileKey(level, first / TileKey.WIDTH)).subList(offset, offset + (1 << fold)));
    }

    /** The hashes of one level that hang under one of the next, as many as the tree has. */
    private List<Digest> tile(TileKey tile) {
        List<Digest> known = tiles.get(tile);
        if (known == null) {
            known = tile.level() == 0 ? leaves(tile.index()) : nodes(tile);
            tiles.put(tile, known);
        }
        return known;
    }

    private List<Digest> leaves(long tile) {
        long first = tile * TileKey.WIDTH;
        return leaves.hashes(first, (int) Math.min(TileKey.WIDTH, size - first));
    }

    private List<Digest> nodes(TileKey tile) {
        long first = tile.index() * TileKey.WIDTH;
        long complete = size >>> tile.level() * TileKey.HEIGHT;
        int count = (int) Math.min(TileKey.WIDTH, complete - first);
        Map<Long, byte[]> found = new HashMap<>();
        TileKey begin = new TileKey(tile.level(), first);
        for (Entry entry : stored.read(begin.number(), begin.number() + count)) {
            found.put(entry.number(), entry.value());
        }
        List<Digest> nodes = new ArrayList<>(count);
        for (TileKey key = begin; nodes.size() < count; key = key.next()) {
            byte[] hash = found.get(key.number());
            nodes.add(hash == null ? missing(key) : Digest.of(hash));
        }
        return nodes;
    }

    private Digest missing(TileKey key) {
        Digest hash = fold(tile(new TileKey(key.level() - 1, key.index())));
        stored.putAll(List.of(new Entry(key.number(), hash.bytes())));
        return hash;
    }

    /** The root over neighbours, whose number is a power of two. */
    private static Digest fold(List<Digest> hashes) {
        List<Digest> row = hashes;
        while (row.size() > 1) {
            List<Digest> above = new ArrayList<>(row.size() / 2);
            for (int left = 0; left < row.size(); left += 2) {
                above.add(MerkleHash.node(row.get(left), row.get(left + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }
}
