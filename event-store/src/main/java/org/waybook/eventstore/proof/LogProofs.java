package org.waybook.eventstore.proof;

import java.util.List;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LoggedEvent;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.CommitFrame;

/**
 * Roots and proofs over the events of a log. A proof reads a few hundred hashes and two small pieces of the log, however
 * long that is, once the subtrees have been {@link #follow followed}.
 */
public final class LogProofs {

    private final StoredLog log;
    private final SubtreeFollower follower;

    public LogProofs(StoredLog log) {
        this.log = log;
        this.follower = new SubtreeFollower(log);
    }

    /** An event with the data of its leaf: the eight bytes of its commit time and its stored bytes. */
    public record ProvenEvent(LoggedEvent event, byte[] leaf) {}

    /** The root over the events before a position. */
    public Digest root(Position size) {
        return MerkleTree.root(size.value(), new TiledTree(size.value(), log));
    }

    /** The tree over the events before a position; what it gives is kept beside the log, not computed from it. */
    public SubtreeHashes tree(Position size) {
        return new TiledTree(size.value(), log);
    }

    /** The hashes that lead from an event to the root over the events before a position. */
    public List<Digest> inclusionPath(Position event, Position size) {
        return MerkleTree.inclusionPath(event.value(), size.value(), new TiledTree(size.value(), log));
    }

    /** The hashes that show that the log of the first size is the beginning of that of the second. */
    public List<Digest> consistencyProof(Position first, Position second) {
        return MerkleTree.consistencyProof(first.value(), second.value(), new TiledTree(second.value(), log));
    }

    /** The event at a position, which the log must hold. */
    public ProvenEvent event(Position position) {
        CommitFrame frame = new StoredLeaves(log).frame(position.value());
        int index = (int) (position.value() - frame.header().first().value());
        LoggedEvent event = new LoggedEvent(position, frame.header().recordedAt(), frame.event(index));
        return new ProvenEvent(event, EventLeaf.data(frame, index));
    }

    /**
     * Keeps hashes of subtrees that are complete below the head.
     *
     * @return whether more is left for another call
     */
    public boolean follow(Position head) {
        return follower.follow(head);
    }

    /** Number of events whose subtrees are kept; what comes behind is read from the log for each proof. */
    public long followedTo() {
        return follower.followedTo();
    }
}
