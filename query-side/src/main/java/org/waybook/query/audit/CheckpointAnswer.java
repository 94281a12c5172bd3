package org.waybook.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.checkpoint.Checkpoint;
import org.waybook.eventstore.checkpoint.SignedCheckpoint;

/**
 * A checkpoint.
 *
 * @param size number of events
 * @param root of the Merkle tree over them, base64
 * @param chainHash of the last commit, base64
 * @param recordedAt time of the last commit, UTC
 * @param signedAt time of signing, UTC
 * @param note the signed text with its signature
 */
@Schema(description = "What the log held at a moment, signed. Keep the note: it is what proofs lead to.")
record CheckpointAnswer(
        String origin, long size, String root, String chainHash, Instant recordedAt, Instant signedAt, String note) {

    static CheckpointAnswer of(SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        return new CheckpointAnswer(
                checkpoint.origin(),
                checkpoint.size().value(),
                base64(checkpoint.root()),
                base64(checkpoint.chainHash()),
                checkpoint.recordedAt(),
                checkpoint.signedAt(),
                signed.note());
    }

    private static String base64(Digest digest) {
        return Base64.getEncoder().encodeToString(digest.bytes());
    }
}
