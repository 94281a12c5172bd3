package org.waybook.eventstore.proof;

import java.util.List;
import java.util.Optional;
import org.waybook.eventstore.Digest;

/** Checks proofs without the tree, as RFC 9162 does in sections 2.1.3.2 and 2.1.4.2. */
public final class MerkleVerification {

    private MerkleVerification() {}

    /** Whether the path leads from the leaf at this place to the root of a tree of this size. */
    public static boolean includes(Digest leafHash, long leaf, long size, List<Digest> path, Digest root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        long node = leaf;
        long last = size - 1;
        Digest hash = leafHash;
        for (Digest sibling : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                hash = MerkleHash.node(sibling, hash);
                int up = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = MerkleHash.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the proof shows that the first tree is the beginning of the second; an empty tree begins every other. */
    public static boolean consistent(long first, long second, List<Digest> proof, Digest firstRoot, Digest secondRoot) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second || first == 0) {
            return proof.isEmpty() && (first == 0 ? firstRoot.equals(MerkleHash.EMPTY) : firstRoot.equals(secondRoot));
        }
        return new Walk(first, second).over(proof, firstRoot).leadsTo(firstRoot, secondRoot);
    }

    private static boolean isRight(long node) {
        return (node & 1) == 1;
    }

    /** The walk from the end of the first tree up to the root of the second; both roots are built on the way. */
    private static final class Walk {

        private long node;
        private long last;
        private Optional<Digest> firstHash = Optional.empty();
        private Optional<Digest> secondHash = Optional.empty();
        private boolean tooLong;

        Walk(long first, long second) {
            int up = Long.numberOfTrailingZeros(first);
            node = (first - 1) >>> up;
            last = (second - 1) >>> up;
        }

        Walk over(List<Digest> proof, Digest firstRoot) {
            if (node == 0) {
                // The first tree is a complete subtree of the second, so its root begins the walk.
                start(firstRoot);
            }
            proof.forEach(this::step);
            return this;
        }

        boolean leadsTo(Digest firstRoot, Digest secondRoot) {
            return !tooLong
                    && last == 0
                    && firstHash.filter(firstRoot::equals).isPresent()
                    && secondHash.filter(secondRoot::equals).isPresent();
        }

        private void start(Digest hash) {
            firstHash = Optional.of(hash);
            secondHash = Optional.of(hash);
        }

        private void step(Digest sibling) {
            if (firstHash.isEmpty()) {
                start(sibling);
                return;
            }
            if (last == 0) {
                tooLong = true;
                return;
            }
            if (isRight(node) || node == last) {
                firstHash = firstHash.map(hash -> MerkleHash.node(sibling, hash));
                secondHash = secondHash.map(hash -> MerkleHash.node(sibling, hash));
                int up = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                secondHash = secondHash.map(hash -> MerkleHash.node(hash, sibling));
            }
            node >>>= 1;
            last >>>= 1;
        }
    }
}
