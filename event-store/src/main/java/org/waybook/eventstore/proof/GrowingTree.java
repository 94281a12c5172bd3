package org.waybook.eventstore.proof;

import org.waybook.eventstore.Digest;

/** A tree to which leaves are added one after the other; it keeps one hash for each bit of its size. */
public final class GrowingTree {

    /** Learns of each subtree that is complete with the leaf just added. */
    @FunctionalInterface
    public interface Completed {

        /**
         * A subtree is complete.
         *
         * @param height at least 1
         */
        void subtree(int height, long index, Digest hash);
    }

    private final Digest[] complete = new Digest[Long.SIZE];
    private final Completed completed;
    private long size;

    private GrowingTree(Completed completed) {
        this.completed = completed;
    }

    /** A tree without leaves. */
    public static GrowingTree empty(Completed completed) {
        return new GrowingTree(completed);
    }

    /** A tree that already has the first leaves of another one. */
    public static GrowingTree of(long size, SubtreeHashes subtrees, Completed completed) {
        GrowingTree tree = new GrowingTree(completed);
        tree.size = size;
        for (int height = 0; height < Long.SIZE - 1; height++) {
            if (tree.has(height)) {
                tree.complete[height] = subtrees.complete(height, (size >>> height) - 1);
            }
        }
        return tree;
    }

    /** Adds the leaf with this hash. */
    public void add(Digest leafHash) {
        Digest hash = leafHash;
        int height = 0;
        while (has(height)) {
            hash = MerkleHash.node(complete[height], hash);
            height++;
            completed.subtree(height, size >>> height, hash);
        }
        complete[height] = hash;
        size++;
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public Digest root() {
        Digest root = null;
        for (int height = 0; height < Long.SIZE - 1; height++) {
            if (has(height)) {
                root = root == null ? complete[height] : MerkleHash.node(complete[height], root);
            }
        }
        return root == null ? MerkleHash.EMPTY : root;
    }

    private boolean has(int height) {
        return (size >>> height & 1) == 1;
    }
}
