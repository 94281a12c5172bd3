package org.waybook.eventstore.proof;

import org.waybook.eventstore.Digest;

/** Gives the hashes of complete subtrees, which never change once their last leaf is there. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The hash of the subtree over the leaves from {@code index << height} on.
     *
     * @param height 0 for a leaf; the subtree has {@code 1 << height} leaves
     * @param index place among the subtrees of this height, from 0
     */
    Digest complete(int height, long index);
}
