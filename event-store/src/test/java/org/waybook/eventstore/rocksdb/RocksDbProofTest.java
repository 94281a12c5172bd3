package org.waybook.eventstore.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogStorage;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;
import org.waybook.eventstore.proof.EventLeaf;
import org.waybook.eventstore.proof.GrowingTree;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.MerkleHash;
import org.waybook.eventstore.proof.MerkleVerification;
import org.waybook.eventstore.proof.ProofContract;

class RocksDbProofTest extends ProofContract {

    @TempDir
    private Path directory;

    @Override
    protected LogStorage open(Clock withClock) {
        return RocksDbStorage.open(directory, withClock);
    }

    /** From 65,536 events on subtrees of subtrees are kept; the tree is compared with one that grew leaf by leaf. */
    @Test
    void proofsOfALogWithSubtreesOfSubtreesLeadToItsRoot() {
        int size = 131_072 + 256 + 7;
        Path large = directory.resolve("large");
        try (RocksDbStorage unsynced =
                RocksDbStorage.open(large, new RocksDbStorage.Setup(clock, UUID::randomUUID, false, null))) {
            for (int first = 0; first < size; first += 1_001) {
                List<EventRecord> commit = new ArrayList<>();
                for (int number = first; number < Math.min(size, first + 1_001); number++) {
                    commit.add(event("a", number));
                }
                unsynced.log().append(commit);
            }
            LogProofs proofs = new LogProofs(unsynced.stored());
            boolean more = true;
            while (more) {
                more = proofs.follow(new Position(size));
            }
            GrowingTree tree = GrowingTree.empty((height, index, hash) -> {});
            List<Digest> roots = new ArrayList<>(List.of(tree.root()));
            List<Digest> leaves = new ArrayList<>();
            for (Position next = Position.FIRST; next.value() < size; ) {
                for (CommitFrame frame : unsynced.stored().frames(next, size)) {
                    leaves.addAll(EventLeaf.hashes(frame));
                    next = frame.header().next();
                }
            }
            leaves.forEach(leaf -> {
                tree.add(leaf);
                roots.add(tree.root());
            });

            assertThat(proofs.followedTo()).isEqualTo(131_072 + 256);
            for (int smaller : List.of(1, 256, 65_536, 65_537, 70_000, 131_072, 131_300, size)) {
                Position position = new Position(smaller - 1L);
                assertThat(proofs.root(new Position(smaller)))
                        .as("%d events", smaller)
                        .isEqualTo(roots.get(smaller));
                assertThat(MerkleVerification.includes(
                                MerkleHash.leaf(proofs.event(position).leaf()),
                                position.value(),
                                size,
                                proofs.inclusionPath(position, new Position(size)),
                                roots.get(size)))
                        .as("event %s", position)
                        .isTrue();
                assertThat(MerkleVerification.consistent(
                                smaller,
                                size,
                                proofs.consistencyProof(new Position(smaller), new Position(size)),
                                roots.get(smaller),
                                roots.get(size)))
                        .as("%d begins %d", smaller, size)
                        .isTrue();
            }
        }
    }
}
