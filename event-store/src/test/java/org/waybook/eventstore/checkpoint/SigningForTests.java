package org.waybook.eventstore.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import org.waybook.eventstore.CommitHeader;
import org.waybook.eventstore.Position;
import org.waybook.eventstore.proof.LogProofs;
import org.waybook.eventstore.proof.StoredLog;

/** Keys and checkpoints for tests. */
public final class SigningForTests {

    private SigningForTests() {}

    public static CheckpointSigner newSigner() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointSigner(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The checkpoint of a log at a size where a commit ends. */
    public static Checkpoint checkpoint(StoredLog log, long size) {
        CommitHeader last = log.lastBefore(new Position(size)).orElseThrow();
        return new Checkpoint(
                "test/log",
                new Position(size),
                new LogProofs(log).root(new Position(size)),
                last.hash(),
                last.recordedAt(),
                Instant.parse("2026-03-02T00:00:00Z"));
    }
}
