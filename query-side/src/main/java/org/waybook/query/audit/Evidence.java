package org.waybook.query.audit;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.LogCorrupted;
import org.waybook.eventstore.LogUnavailable;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.InvalidCheckpoint;
import org.waybook.eventstore.checkpoint.PublishedCheckpoints;
import org.waybook.eventstore.checkpoint.SignedCheckpoint;
import org.waybook.eventstore.checkpoint.VerifyingKey;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.LogProofs.ProvenEvent;
import org.waybook.eventstore.proof.MerkleHash;
import org.waybook.eventstore.proof.MerkleVerification;
import org.waybook.query.problem.ApiProblem;
import org.waybook.stores.evidence.LogEvidence;

/** Finds checkpoints and makes proofs; each proof is checked before it is answered. */
@Component
final class Evidence {

    private final Optional<LogEvidence> log;

    /** Without evidence where the application signs nothing. */
    Evidence(Optional<LogEvidence> log) {
        this.log = log;
    }

    /** The key that signs, and the name it signs for. */
    PublicKeyAnswer publicKey() {
        return PublicKeyAnswer.of(key(), log.orElseThrow().origin());
    }

    List<SignedCheckpoint> below(long size, int checkpointsMax) {
        return answer(() -> checkpoints().below(size, checkpointsMax));
    }

    SignedCheckpoint latest() {
        return answer(() -> checkpoints().latest())
                .orElseThrow(() -> ApiProblem.notFound(
                        "NO_CHECKPOINT_YET",
                        "No checkpoint is signed yet; the first comes some seconds after the first event."));
    }

    /** The checkpoint of a size, the latest where none is named. */
    SignedCheckpoint checkpoint(Optional<Long> size) {
        if (size.isEmpty()) {
            return latest();
        }
        return answer(() -> checkpoints().of(new Position(size.get())))
                .orElseThrow(() -> ApiProblem.notFound(
                        "NO_SUCH_CHECKPOINT",
                        "No checkpoint of " + size.get()
                                + " events was signed; GET /api/audit/checkpoints lists those that were."));
    }

    InclusionProof inclusion(long position, SignedCheckpoint signed) {
        Position size = signed.checkpoint().size();
        if (position >= size.value()) {
            throw ApiProblem.notFound(
                    "NOT_IN_CHECKPOINT",
                    "Position " + position + " is not in the checkpoint of " + size
                            + " events; wait for a later checkpoint, or ask for a smaller position.");
        }
        requireReady(size);
        return answer(() -> {
            ProvenEvent proven = proofs().event(new Position(position));
            List<Digest> path = proofs().inclusionPath(new Position(position), size);
            Digest leaf = MerkleHash.leaf(proven.leaf());
            requireSound(
                    MerkleVerification.includes(
                            leaf,
                            position,
                            size.value(),
                            path,
                            signed.checkpoint().root()),
                    signed);
            return new InclusionProof(
                    InclusionProof.FORMAT,
                    position,
                    StoredEvent.of(proven.event()),
                    Base64.getEncoder().encodeToString(proven.leaf()),
                    size.value(),
                    base64(path),
                    signed.note(),
                    key().pem());
        });
    }

    ConsistencyProof consistency(SignedCheckpoint from, SignedCheckpoint to) {
        Position first = from.checkpoint().size();
        Position second = to.checkpoint().size();
        requireReady(second);
        return answer(() -> {
            List<Digest> path = proofs().consistencyProof(first, second);
            requireSound(
                    MerkleVerification.consistent(
                            first.value(),
                            second.value(),
                            path,
                            from.checkpoint().root(),
                            to.checkpoint().root()),
                    to);
            return new ConsistencyProof(
                    ConsistencyProof.FORMAT,
                    first.value(),
                    second.value(),
                    base64(path),
                    from.note(),
                    to.note(),
                    key().pem());
        });
    }

    private LogProofs proofs() {
        return log.orElseThrow().proofs();
    }

    private VerifyingKey key() {
        return log.flatMap(LogEvidence::key).orElseThrow(Evidence::notConfigured);
    }

    private PublishedCheckpoints checkpoints() {
        return log.flatMap(LogEvidence::checkpoints).orElseThrow(Evidence::notConfigured);
    }

    private void requireReady(Position size) {
        if (!answer(() -> log.orElseThrow().isReady(size))) {
            throw ApiProblem.notReady(
                    "PROOFS_NOT_READY",
                    "The hashes that proofs are made of are still being built; try again in a minute.",
                    null);
        }
    }

    private static void requireSound(boolean sound, SignedCheckpoint signed) {
        if (!sound) {
            throw ApiProblem.broken(
                    "LOG_ALTERED",
                    "The log no longer gives the root of the checkpoint of "
                            + signed.checkpoint().size()
                            + " events; keep everything as it is and run ./waybook verify with that checkpoint.",
                    null);
        }
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (LogUnavailable e) {
            throw ApiProblem.notReady("LOG_UNAVAILABLE", "The log does not answer now; try again in a few seconds.", e);
        } catch (LogCorrupted | InvalidCheckpoint e) {
            throw ApiProblem.broken("LOG_ALTERED", e.getMessage() + "; run ./waybook verify.", e);
        }
    }

    private static ApiProblem notConfigured() {
        return ApiProblem.notFound(
                "CHECKPOINTS_NOT_CONFIGURED",
                "This repository signs no checkpoints; its operator can name a keystore in waybook.checkpoints.keystore.");
    }

    private static List<String> base64(List<Digest> path) {
        return path.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash.bytes()))
                .toList();
    }
}
