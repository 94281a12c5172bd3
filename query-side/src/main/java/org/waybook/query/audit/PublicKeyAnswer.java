package org.waybook.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.waybook.eventstore.checkpoint.VerifyingKey;

/**
 * The key that signs checkpoints.
 *
 * @param pem X.509 in PEM form
 * @param sha256 over the X.509 form, hexadecimal, to be compared with what was made known another way
 * @param noteKey as verifiers of signed notes take it (c2sp.org/signed-note)
 */
@Schema(description = "The public half of the key that signs checkpoints.")
record PublicKeyAnswer(String algorithm, String pem, String sha256, String noteKey) {

    private static final String ALGORITHM = "Ed25519";

    static PublicKeyAnswer of(VerifyingKey key, String origin) {
        return new PublicKeyAnswer(ALGORITHM, key.pem(), key.fingerprint(), key.noteKey(origin));
    }
}
