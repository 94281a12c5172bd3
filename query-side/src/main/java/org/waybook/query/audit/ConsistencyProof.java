package org.waybook.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A proof that the log of one checkpoint is the beginning of that of another.
 *
 * @param path hashes, base64
 * @param fromCheckpoint signed note of the smaller one
 * @param toCheckpoint signed note of the larger one
 * @param publicKey PEM
 */
@Schema(description = "A proof that the log of one checkpoint is the beginning of that of another.")
record ConsistencyProof(
        String format,
        long from,
        long to,
        List<String> path,
        String fromCheckpoint,
        String toCheckpoint,
        String publicKey) {

    static final String FORMAT = "waybook-consistency-proof/1";
}
