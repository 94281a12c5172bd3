package org.waybook.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waybook.eventstore.SampleEvents.event;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waybook.eventstore.Commit;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.EventRecord;
import org.waybook.eventstore.LogContract;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.EventEncoding;

/** What every adapter promises about proofs: they are those of the naive tree over the bytes that were appended. */
public abstract class ProofContract extends LogContract {

    private static final long SEED = 20260301;

    @Test
    void theLeafOfAnEventIsItsCommitTimeAndItsBytes() {
        EventRecord second = event("a", 1);
        append(event("a", 0), second);

        LogProofs.ProvenEvent proven = proofs().event(new Position(1));

        byte[] bytes = EventEncoding.encode(second);
        assertThat(proven.leaf())
                .isEqualTo(ByteBuffer.allocate(8 + bytes.length)
                        .putLong(clock.instant().toEpochMilli())
                        .put(bytes)
                        .array());
        assertThat(proven.event().content().eventIdentifier()).isEqualTo(second.eventIdentifier());
        assertThat(proofs().root(new Position(2))).isEqualTo(MerkleHash.node(leaf(0), MerkleHash.leaf(proven.leaf())));
    }

    @Test
    void proofsAreTheSameBeforeAndAfterTheSubtreesAreKept() {
        long size = appendCommitsOfManySizes(600);
        List<Digest> leaves = leaves();
        Random random = new Random(SEED);
        requireProofs(leaves, random, size);
        assertThat(proofs().followedTo()).isLessThanOrEqualTo(512);

        followToTheEnd(size);

        assertThat(proofs().followedTo()).isEqualTo(512);
        requireProofs(leaves, random, size);
        reopen();
        requireProofs(leaves, random, size);
    }

    @Test
    void subtreesFollowTheLogAsItGrows() {
        long size = appendCommitsOfManySizes(300);
        followToTheEnd(size);
        assertThat(proofs().followedTo()).isEqualTo(256);

        size = appendCommitsOfManySizes(1_100);
        followToTheEnd(size);

        assertThat(proofs().followedTo()).isEqualTo(1_024);
        requireProofs(leaves(), new Random(SEED), size);
    }

    @Test
    void aSubtreeThatIsMissingIsBuiltAgain() {
        long size = appendCommitsOfManySizes(600);
        requireProofs(leaves(), new Random(SEED), size);

        long kept =
                provable().stored().subtrees().lastBelow(Long.MAX_VALUE, 1_000).size();
        requireProofs(leaves(), new Random(SEED), size);

        assertThat(kept).isEqualTo(2);
    }

    private void requireProofs(List<Digest> leaves, Random random, long size) {
        assertThat(proofs().root(new Position(size))).isEqualTo(NaiveTree.root(leaves));
        for (int trial = 0; trial < 20; trial++) {
            int second = 1 + random.nextInt((int) size);
            int first = 1 + random.nextInt(second);
            int leaf = random.nextInt(second);
            List<Digest> secondLeaves = leaves.subList(0, second);
            assertThat(proofs().inclusionPath(new Position(leaf), new Position(second)))
                    .as("seed %d, leaf %d of %d", SEED, leaf, second)
                    .isEqualTo(NaiveTree.path(leaf, secondLeaves));
            assertThat(MerkleVerification.consistent(
                            first,
                            second,
                            proofs().consistencyProof(new Position(first), new Position(second)),
                            NaiveTree.root(leaves.subList(0, first)),
                            NaiveTree.root(secondLeaves)))
                    .as("seed %d, %d to %d", SEED, first, second)
                    .isTrue();
        }
    }

    private void followToTheEnd(long size) {
        LogProofs proofs = proofs();
        boolean more = true;
        while (more) {
            more = proofs.follow(new Position(size));
        }
    }

    private long appendCommitsOfManySizes(long untilSize) {
        Random random = new Random(SEED);
        long size = log.head().value();
        while (size < untilSize) {
            EventRecord[] events = new EventRecord[1 + random.nextInt(9)];
            for (int index = 0; index < events.length; index++) {
                events[index] = event("a", size + index);
            }
            append(events);
            size += events.length;
        }
        return size;
    }

    private List<Digest> leaves() {
        List<Digest> leaves = new ArrayList<>();
        for (long position = 0; position < log.head().value(); position++) {
            leaves.add(leaf(position));
        }
        return leaves;
    }

    /** From the decoded event, so that the stored bytes are compared with what was appended. */
    private Digest leaf(long position) {
        Commit commit = log.readCommits(new Position(position), 1).getFirst();
        byte[] bytes =
                EventEncoding.encode(commit.eventAt(new Position(position)).content());
        return MerkleHash.leaf(ByteBuffer.allocate(8 + bytes.length)
                .putLong(commit.header().recordedAt().toEpochMilli())
                .put(bytes)
                .array());
    }

    private LogProofs proofs() {
        return new LogProofs(provable().stored());
    }

    private ProvableStorage provable() {
        return (ProvableStorage) storage;
    }
}
