package org.waybook.stores.evidence;

import java.util.Optional;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.checkpoint.PublishedCheckpoints;
import org.waybook.eventstore.checkpoint.VerifyingKey;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredLog;

/** The proofs of a log and the checkpoints they lead to, for who answers them. */
public final class LogEvidence {

    /** Events whose subtrees may still be missing for a proof to be made at once, some thousand times 256. */
    private static final long BEHIND_MAX = 256L * 1_024;

    private final StoredLog log;
    private final LogProofs proofs;
    private final Optional<VerifyingKey> key;
    private final String origin;

    /**
     * Makes it.
     *
     * @param origin name of the log in its checkpoints
     */
    public LogEvidence(StoredLog log, Optional<VerifyingKey> key, String origin) {
        this.log = log;
        this.proofs = new LogProofs(log);
        this.key = key;
        this.origin = origin;
    }

    /** Name of the log in its checkpoints. */
    public String origin() {
        return origin;
    }

    /** The key that signs the checkpoints, empty where none is configured. */
    public Optional<VerifyingKey> key() {
        return key;
    }

    /** The checkpoints, empty where no key is configured. */
    public Optional<PublishedCheckpoints> checkpoints() {
        return key.map(known -> new PublishedCheckpoints(log.checkpoints(), known));
    }

    /** Roots, paths and leaves. */
    public LogProofs proofs() {
        return proofs;
    }

    /** Whether a proof at this size takes milliseconds, or the subtrees are still being built again. */
    public boolean isReady(Position size) {
        return size.value() - proofs.followedTo() < BEHIND_MAX;
    }
}
