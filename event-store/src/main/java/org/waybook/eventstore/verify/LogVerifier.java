package org.waybook.eventstore.verify;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.chain.ChainEnd;
import org.waybook.eventstore.proof.GrowingTree;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredIndexes;
import org.waybook.eventstore.proof.StoredLog;
import org.waybook.eventstore.proof.SubtreeComparison;
import org.waybook.eventstore.verify.Verification.Broken;
import org.waybook.eventstore.verify.Verification.FitsTogether;

/**
 * Checks a log in one pass with bounded memory: hash of each commit, chain, keys without a gap, times that do not go
 * back, kept subtree hashes, checkpoints, and where the whole log is checked also the indexes. One thread reads, others
 * hash.
 */
public final class LogVerifier {

    private final StoredLog live;
    private final RandomGenerator random;

    /**
     * Makes a verifier.
     *
     * @param random a secure source, so that nobody knows beforehand how the indexes are summed up
     */
    public LogVerifier(StoredLog live, RandomGenerator random) {
        this.live = live;
        this.random = random;
    }

    /** Checks the log as it stands now. */
    public Verification verify(Scope scope, VerificationProgress progress) {
        try (StoredLog log = live.frozen()) {
            return verify(log, scope, progress);
        } catch (LogCorrupted e) {
            return new Broken(e.position(), e.finding());
        }
    }

    private Verification verify(StoredLog log, Scope scope, VerificationProgress progress) {
        Position head = head(log);
        Position end = scope.to().filter(to -> !to.isAfter(head)).orElse(head);
        ChainEnd begin = begin(log, scope.from().isAfter(head) ? head : scope.from());
        Walk walk = new Walk(begin, tree(log, begin.next()), scope);
        byte[] salt = new byte[Digest.BYTES];
        random.nextBytes(salt);
        IndexSum expected = new IndexSum(salt);
        boolean whole = begin.next().equals(Position.FIRST) && end.equals(head);
        StoredIndexes indexes = whole ? log.indexes() : StoredIndexes.OF_THE_DATABASE;
        try (Batches batches = new Batches(log, begin.next(), end, salt, indexes)) {
            for (CheckedBatch batch = batches.next(); batch != null; batch = batches.next()) {
                batch.commits().forEach(commit -> {
                    if (end.isAfter(walk.next())) {
                        walk.take(commit);
                    }
                });
                expected.add(batch.indexes());
                progress.upTo(walk.next(), end);
            }
        }
        if (end.isAfter(walk.next())) {
            throw new LogCorrupted(walk.next(), "no commit begins here, but later ones are stored");
        }
        if (end.equals(head)) {
            walk.requireNothingCutOff();
        }
        if (whole) {
            new IndexComparison(log, expected, new IndexSum(salt)).requireSame(head);
        }
        return new FitsTogether(
                begin.next(),
                walk.next(),
                walk.commits(),
                walk.checkpoints(),
                walk.tree().root());
    }

    /** A last commit that cannot be read is no reason to look at nothing before it: the check then ends there. */
    private static Position head(StoredLog log) {
        try {
            return log.head();
        } catch (LogCorrupted e) {
            return e.position().plus(1);
        }
    }

    /** The end of the commit before the one that holds the position. */
    private static ChainEnd begin(StoredLog log, Position from) {
        Optional<CommitHeader> before = log.lastBefore(from);
        if (before.filter(commit -> commit.holds(from)).isPresent()) {
            before = log.lastBefore(before.get().first());
        }
        return before.map(ChainEnd::after).orElse(ChainEnd.START);
    }

    private static GrowingTree tree(StoredLog log, Position begin) {
        return GrowingTree.of(begin.value(), new LogProofs(log).tree(begin), new SubtreeComparison(log));
    }
}
