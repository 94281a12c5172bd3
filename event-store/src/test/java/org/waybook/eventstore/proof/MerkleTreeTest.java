package org.waybook.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybook.eventstore.Digest;

/** Trees of seeded random leaves against the plain words of the RFC, and every proof against forged ones. */
class MerkleTreeTest {

    private static final int SIZE_MAX = 70;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20260301})
    void everyRootPathAndProofAgreesWithTheNaiveTree(long seed) {
        List<Digest> leaves = leaves(new Random(seed));
        SubtreeHashes tree = new NaiveTree(leaves);
        for (int size = 1; size <= SIZE_MAX; size++) {
            Digest root = NaiveTree.root(leaves.subList(0, size));
            assertThat(MerkleTree.root(size, tree)).isEqualTo(root);
            assertThat(GrowingTree.of(size, tree, (height, index, hash) -> {}).root())
                    .isEqualTo(root);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Digest> path = MerkleTree.inclusionPath(leaf, size, tree);
                assertThat(path).isEqualTo(NaiveTree.path(leaf, leaves.subList(0, size)));
                assertThat(MerkleVerification.includes(leaves.get(leaf), leaf, size, path, root))
                        .isTrue();
            }
            for (int first = 1; first <= size; first++) {
                List<Digest> proof = MerkleTree.consistencyProof(first, size, tree);
                assertThat(MerkleVerification.consistent(
                                first, size, proof, NaiveTree.root(leaves.subList(0, first)), root))
                        .as("%d to %d", first, size)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    void aForgedInclusionIsRefused(long seed) {
        Random random = new Random(seed);
        List<Digest> leaves = leaves(random);
        SubtreeHashes tree = new NaiveTree(leaves);
        for (int size = 2; size <= SIZE_MAX; size++) {
            int leaf = random.nextInt(size);
            List<Digest> path = MerkleTree.inclusionPath(leaf, size, tree);
            Digest root = MerkleTree.root(size, tree);
            Digest hash = leaves.get(leaf);
            for (int other = -1; other <= size; other++) {
                assertThat(MerkleVerification.includes(hash, other, size, path, root))
                        .as("leaf %d as %d of %d", leaf, other, size)
                        .isEqualTo(other == leaf);
            }
            for (int step = 0; step < path.size(); step++) {
                assertThat(MerkleVerification.includes(hash, leaf, size, with(path, step, random), root))
                        .isFalse();
                assertThat(MerkleVerification.includes(hash, leaf, size, path.subList(0, step), root))
                        .isFalse();
            }
            List<Digest> longer = new ArrayList<>(path);
            longer.add(hash);
            assertThat(MerkleVerification.includes(hash, leaf, size, longer, root))
                    .isFalse();
            assertThat(MerkleVerification.includes(digest(random), leaf, size, path, root))
                    .isFalse();
            assertThat(MerkleVerification.includes(hash, leaf, size, path, digest(random)))
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6})
    void aForgedConsistencyIsRefused(long seed) {
        Random random = new Random(seed);
        SubtreeHashes tree = new NaiveTree(leaves(random));
        for (int second = 2; second <= SIZE_MAX; second++) {
            int first = 1 + random.nextInt(second - 1);
            List<Digest> proof = MerkleTree.consistencyProof(first, second, tree);
            Digest firstRoot = MerkleTree.root(first, tree);
            Digest secondRoot = MerkleTree.root(second, tree);
            for (int step = 0; step < proof.size(); step++) {
                assertThat(MerkleVerification.consistent(
                                first, second, with(proof, step, random), firstRoot, secondRoot))
                        .isFalse();
                assertThat(MerkleVerification.consistent(first, second, proof.subList(0, step), firstRoot, secondRoot))
                        .isFalse();
            }
            List<Digest> longer = new ArrayList<>(proof);
            longer.add(firstRoot);
            assertThat(MerkleVerification.consistent(first, second, longer, firstRoot, secondRoot))
                    .isFalse();
            assertThat(MerkleVerification.consistent(first, second, proof, digest(random), secondRoot))
                    .isFalse();
            assertThat(MerkleVerification.consistent(first, second, proof, firstRoot, digest(random)))
                    .isFalse();
            assertThat(MerkleVerification.consistent(second, first, proof, secondRoot, firstRoot))
                    .isFalse();
        }
    }

    @Test
    void treesOfTheSameSizeAreConsistentOnlyWhenTheyAreTheSame() {
        Digest one = Digest.compute(new byte[] {1});
        Digest other = Digest.compute(new byte[] {2});

        assertThat(MerkleVerification.consistent(5, 5, List.of(), one, one)).isTrue();
        assertThat(MerkleVerification.consistent(5, 5, List.of(), one, other)).isFalse();
        assertThat(MerkleVerification.consistent(5, 5, List.of(other), one, one))
                .isFalse();
        assertThat(MerkleVerification.consistent(0, 5, List.of(), MerkleHash.EMPTY, one))
                .isTrue();
        assertThat(MerkleVerification.consistent(0, 5, List.of(), other, one)).isFalse();
    }

    @Test
    void whatTheTreeDoesNotHaveCannotBeProved() {
        SubtreeHashes tree = new NaiveTree(leaves(new Random(7)));

        assertThatThrownBy(() -> MerkleTree.inclusionPath(5, 5, tree)).hasMessageContaining("no leaf 5");
        assertThatThrownBy(() -> MerkleTree.consistencyProof(0, 5, tree)).hasMessageContaining("smaller one first");
        assertThatThrownBy(() -> MerkleTree.consistencyProof(6, 5, tree)).hasMessageContaining("smaller one first");
    }

    private static List<Digest> leaves(Random random) {
        List<Digest> leaves = new ArrayList<>();
        for (int leaf = 0; leaf < SIZE_MAX; leaf++) {
            leaves.add(digest(random));
        }
        return leaves;
    }

    private static Digest digest(Random random) {
        byte[] data = new byte[16];
        random.nextBytes(data);
        return MerkleHash.leaf(data);
    }

    private static List<Digest> with(List<Digest> path, int step, Random random) {
        List<Digest> altered = new ArrayList<>(path);
        altered.set(step, digest(random));
        return altered;
    }
}
