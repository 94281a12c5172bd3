package org.waybook.eventstore.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.proof.GrowingTree;
import org.waybook.eventstore.verify.CheckedBatch.CheckedCommit;

/** The walk over the commits in their order: chain, tree and checkpoints; stops at the first that does not fit. */
final class Walk {

    private final GrowingTree tree;
    private final Deque<Checkpoint> ahead = new ArrayDeque<>();
    private ChainEnd end;
    private Position agreed = Position.FIRST;
    private long commits;
    private long checkpoints;

    Walk(ChainEnd begin, GrowingTree tree, Scope scope) {
        this.end = begin;
        this.tree = tree;
        scope.checkpoints().stream()
                .filter(checkpoint -> !begin.next().isAfter(checkpoint.size()))
                .forEach(ahead::add);
        compareCheckpoints();
    }

    Position next() {
        return end.next();
    }

    GrowingTree tree() {
        return tree;
    }

    long commits() {
        return commits;
    }

    long checkpoints() {
        return checkpoints;
    }

    void take(CheckedCommit commit) {
        CommitHeader header = commit.header();
        if (end.next().isAfter(header.first())) {
            throw new LogCorrupted(header.first(), "a commit begins here, inside the one before it");
        }
        end.requireFollowedBy(header);
        if (header.latestStatedAt().isBefore(end.latestStatedAt())) {
            throw new LogCorrupted(header.first(), "the latest stated time goes back");
        }
        commit.problem().ifPresent(problem -> {
            throw problem;
        });
        commit.leaves().forEach(tree::add);
        end = ChainEnd.after(header);
        commits++;
        compareCheckpoints();
    }

    /** Refuses a log that ends although a checkpoint says that it went on. */
    void requireNothingCutOff() {
        if (!ahead.isEmpty()) {
            throw new LogCorrupted(
                    end.next(),
                    "the log ends here, but the checkpoint signed at "
                            + ahead.getFirst().signedAt() + " says that it had "
                            + ahead.getLast().size() + " events");
        }
    }

    private void compareCheckpoints() {
        while (!ahead.isEmpty() && !ahead.getFirst().size().isAfter(end.next())) {
            compare(ahead.removeFirst());
            checkpoints++;
        }
    }

    private void compare(Checkpoint checkpoint) {
        if (!checkpoint.size().equals(end.next())) {
            throw new LogCorrupted(agreed, differs(checkpoint) + " ends inside a commit, where it ended between two");
        }
        if (!checkpoint.root().equals(tree.root())) {
            throw new LogCorrupted(agreed, differs(checkpoint) + " has another Merkle root");
        }
        if (!checkpoint.chainHash().equals(end.hash())) {
            throw new LogCorrupted(agreed, differs(checkpoint) + " ends with another commit");
        }
        agreed = end.next();
    }

    private String differs(Checkpoint checkpoint) {
        return "an event from here to " + (checkpoint.size().value() - 1)
                + " was altered, removed or inserted since the checkpoint of " + checkpoint.size()
                + " events was signed at " + checkpoint.signedAt() + ": the log up to there";
    }
}
