package org.waybook.eventstore.proof;

import java.util.ArrayList;
import java.util.List;
import org.waybook.eventstore.Digest;

/**
 * Roots and proofs of RFC 6962, section 2.1, computed from the hashes of complete subtrees: each asks for as many of
 * them as the tree is high, or twice that.
 */
public final class MerkleTree {

    private MerkleTree() {}

    /** The root of the tree over the first leaves. */
    public static Digest root(long size, SubtreeHashes subtrees) {
        return size == 0 ? MerkleHash.EMPTY : new Span(0, size).root(subtrees);
    }

    /**
     * The hashes that lead from a leaf to the root, from the bottom up.
     *
     * @throws IllegalArgumentException for a leaf that the tree does not have
     */
    public static List<Digest> inclusionPath(long leaf, long size, SubtreeHashes subtrees) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + leaf
                    + "; ask for one from 0 on, or for a larger tree");
        }
        List<Digest> path = new ArrayList<>();
        addPath(leaf, new Span(0, size), subtrees, path);
        return path;
    }

    /**
     * The hashes that show that the first tree is the beginning of the second.
     *
     * @throws IllegalArgumentException for an empty first tree, or one that is larger than the second
     */
    public static List<Digest> consistencyProof(long first, long second, SubtreeHashes subtrees) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("A tree of " + first + " leaves cannot be shown to begin one of "
                    + second + "; name the smaller one first, with at least one leaf");
        }
        List<Digest> proof = new ArrayList<>();
        addConsistency(first, new Span(0, second), true, subtrees, proof);
        return proof;
    }

    private static void addPath(long leaf, Span span, SubtreeHashes subtrees, List<Digest> path) {
        if (span.leaves() == 1) {
            return;
        }
        if (leaf < span.middle()) {
            addPath(leaf, span.left(), subtrees, path);
            path.add(span.right().root(subtrees));
        } else {
            addPath(leaf, span.right(), subtrees, path);
            path.add(span.left().root(subtrees));
        }
    }

    /** SUBPROOF of the RFC; the end of the first tree lies in the span, which is known while it is a whole first tree. */
    private static void addConsistency(
            long firstEnd, Span span, boolean known, SubtreeHashes subtrees, List<Digest> proof) {
        if (firstEnd == span.end()) {
            if (!known) {
                proof.add(span.root(subtrees));
            }
        } else if (firstEnd <= span.middle()) {
            addConsistency(firstEnd, span.left(), known, subtrees, proof);
            proof.add(span.right().root(subtrees));
        } else {
            addConsistency(firstEnd, span.right(), false, subtrees, proof);
            proof.add(span.left().root(subtrees));
        }
    }

    /** Neighbouring leaves that hang under one node. */
    private record Span(long begin, long end) {

        long leaves() {
            return end - begin;
        }

        /** The left side takes the largest power of two that leaves something for the right side. */
        long middle() {
            return begin + Long.highestOneBit(leaves() - 1);
        }

        Span left() {
            return new Span(begin, middle());
        }

        Span right() {
            return new Span(middle(), end);
        }

        Digest root(SubtreeHashes subtrees) {
            if (Long.bitCount(leaves()) == 1) {
                int height = Long.numberOfTrailingZeros(leaves());
                return subtrees.complete(height, begin >>> height);
            }
            return MerkleHash.node(left().root(subtrees), right().root(subtrees));
        }
    }
}
