package org.waybook.eventstore.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.MerkleVerification;
import org.waybook.eventstore.proof.StoredLog;

/**
 * Signs and publishes a checkpoint when the log has grown by some events, or at all for some time. A log that does not
 * continue the last checkpoint gets none: that is evidence, which nobody should sign over.
 */
public final class CheckpointPublisher {

    /**
     * When to publish.
     *
     * @param origin name of the log
     * @param everyEvents after so many events
     * @param atLeastEvery after so long, where the log has grown
     */
    public record Rhythm(String origin, long everyEvents, Duration atLeastEvery) {}

    private final StoredLog log;
    private final LogProofs proofs;
    private final CheckpointSigner signer;
    private final CheckpointFile file;
    private final PublishedCheckpoints published;
    private final Rhythm rhythm;
    private final Clock clock;

    public CheckpointPublisher(
            StoredLog log, CheckpointSigner signer, CheckpointFile file, Rhythm rhythm, Clock clock) {
        this.log = log;
        this.proofs = new LogProofs(log);
        this.signer = signer;
        this.file = file;
        this.published = new PublishedCheckpoints(log.checkpoints(), signer.verifyingKey());
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /**
     * Publishes a checkpoint if it is time.
     *
     * @throws InconsistentLog where the log does not continue the last checkpoint
     */
    public Optional<SignedCheckpoint> publishIfDue() {
        Optional<SignedCheckpoint> last = last();
        Optional<CommitHeader> lastCommit = log.lastBefore(new Position(Long.MAX_VALUE));
        Position head = lastCommit.map(CommitHeader::next).orElse(Position.FIRST);
        return isDue(last, head) ? Optional.of(publish(last, lastCommit.orElseThrow())) : Optional.empty();
    }

    /**
     * Compares the last checkpoint with the log as it is.
     *
     * @throws InconsistentLog where it does not continue it
     */
    public void requireContinued() {
        last().ifPresent(last -> requireContinues(last.checkpoint(), log.head()));
    }

    private boolean isDue(Optional<SignedCheckpoint> last, Position head) {
        if (last.isEmpty()) {
            return head.isAfter(Position.FIRST);
        }
        Checkpoint before = last.get().checkpoint();
        long grown = head.value() - before.size().value();
        return grown < 0
                || grown >= rhythm.everyEvents()
                || grown > 0 && !before.signedAt().plus(rhythm.atLeastEvery()).isAfter(clock.instant());
    }

    private SignedCheckpoint publish(Optional<SignedCheckpoint> last, CommitHeader commit) {
        last.ifPresent(before -> requireContinues(before.checkpoint(), commit.next()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SignedCheckpoint checkpoint = signer.sign(new Checkpoint(
                rhythm.origin(), commit.next(), proofs.root(commit.next()), commit.hash(), commit.recordedAt(), now));
        file.append(checkpoint);
        published.add(checkpoint);
        return checkpoint;
    }

    /** The file is written first, so it may be one ahead of what is kept beside the log. */
    private Optional<SignedCheckpoint> last() {
        Optional<SignedCheckpoint> inFile = file.last(signer.verifyingKey());
        Optional<SignedCheckpoint> beside = published.latest();
        Optional<SignedCheckpoint> last = Stream.of(inFile, beside)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(known -> known.checkpoint().size()));
        if (!last.equals(beside)) {
            last.ifPresent(ahead -> {
                requireContinues(ahead.checkpoint(), log.head());
                published.add(ahead);
            });
        }
        return last;
    }

    private void requireContinues(Checkpoint before, Position head) {
        if (before.size().isAfter(head)) {
            throw new InconsistentLog(before, "the log has only " + head + " events now");
        }
        Optional<Digest> chainHash = log.lastBefore(before.size())
                .filter(commit -> commit.next().equals(before.size()))
                .map(CommitHeader::hash);
        if (!chainHash.filter(before.chainHash()::equals).isPresent()) {
            throw new InconsistentLog(before, "another commit ends there now");
        }
        List<Digest> proof = proofs.consistencyProof(before.size(), head);
        if (!MerkleVerification.consistent(
                before.size().value(), head.value(), proof, before.root(), proofs.root(head))) {
            throw new InconsistentLog(before, "the Merkle tree up to there has another root now");
        }
    }

    /** The log does not continue what was signed. */
    public static final class InconsistentLog extends RuntimeException {

        InconsistentLog(Checkpoint before, String finding) {
            super("No checkpoint is signed any more, since the log does not continue the checkpoint of " + before.size()
                    + " events signed at " + before.signedAt() + ": " + finding
                    + "; keep everything as it is and run ./waybook verify with that checkpoint");
        }
    }
}
