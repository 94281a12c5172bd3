package org.waybook.eventstore.proof;

import java.util.ArrayList;
import java.util.List;
import org.waybook.eventstore.Digest;

/** A tree over leaf hashes, each root computed again from all of its leaves, as RFC 6962 words it. */
final class NaiveTree implements SubtreeHashes {

    private final List<Digest> leaves;

    NaiveTree(List<Digest> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    static Digest root(List<Digest> leaves) {
        if (leaves.isEmpty()) {
            return MerkleHash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = split(leaves.size());
        return MerkleHash.node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    static List<Digest> path(int leaf, List<Digest> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int left = split(leaves.size());
        boolean onTheLeft = leaf < left;
        List<Digest> leftLeaves = leaves.subList(0, left);
        List<Digest> rightLeaves = leaves.subList(left, leaves.size());
        List<Digest> path = onTheLeft ? path(leaf, leftLeaves) : path(leaf - left, rightLeaves);
        path.add(root(onTheLeft ? rightLeaves : leftLeaves));
        return path;
    }

    @Override
    public Digest complete(int height, long index) {
        int first = Math.toIntExact(index << height);
        return root(leaves.subList(first, first + (1 << height)));
    }

    private static int split(int size) {
        int left = 1;
        while (2 * left < size) {
            left *= 2;
        }
        return left;
    }
}
