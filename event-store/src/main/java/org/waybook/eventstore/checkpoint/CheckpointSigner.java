package org.waybook.eventstore.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Collections;

/** Signs checkpoints with the Ed25519 key of a PKCS#12 keystore. */
public final class CheckpointSigner {

    private final PrivateKey privateKey;
    private final VerifyingKey verifyingKey;

    public CheckpointSigner(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.verifyingKey = new VerifyingKey(publicKey);
    }

    /**
     * Takes the one Ed25519 key of a keystore.
     *
     * @throws InvalidKeystore in one sentence where there is none
     */
    public static CheckpointSigner of(Path keystore, char[] password) {
        try (InputStream stream = Files.newInputStream(keystore)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof EdECPrivateKey key
                        && key.getParams().getName().equals(VerifyingKey.ALGORITHM)) {
                    return new CheckpointSigner(key, store.getCertificate(alias).getPublicKey());
                }
            }
            throw new InvalidKeystore(keystore, "it holds no Ed25519 key", null);
        } catch (IOException | GeneralSecurityException e) {
            throw new InvalidKeystore(keystore, e.toString(), e);
        }
    }

    /** Signs the text of the checkpoint. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        try {
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(privateKey);
            signature.update(checkpoint.text().getBytes(UTF_8));
            return SignedCheckpoint.of(checkpoint, verifyingKey.id(checkpoint.origin()), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key that signs checkpoints cannot sign; check its keystore", e);
        }
    }

    /** The public half of the key. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /** The keystore gives no key to sign with. */
    public static final class InvalidKeystore extends RuntimeException {

        InvalidKeystore(Path keystore, String reason, Exception cause) {
            super(
                    "The keystore " + keystore + " gives no key to sign checkpoints with (" + reason
                            + "); make one with keytool -genkeypair -keyalg Ed25519 -storetype PKCS12, and name its"
                            + " password",
                    cause);
        }
    }
}
