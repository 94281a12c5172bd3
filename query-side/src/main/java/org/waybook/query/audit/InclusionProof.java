package org.waybook.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A proof that an event stands in the log.
 *
 * @param leaf data of its leaf, base64
 * @param treeSize number of events of the checkpoint
 * @param path hashes from the leaf up to the root, base64
 * @param checkpoint signed note
 * @param publicKey PEM
 */
@Schema(description = "A proof that an event stands in the log at its position; save it and check it offline.")
record InclusionProof(
        String format,
        long position,
        StoredEvent event,
        String leaf,
        long treeSize,
        List<String> path,
        String checkpoint,
        String publicKey) {

    static final String FORMAT = "waybook-inclusion-proof/1";
}
