package org.waybook.eventstore.checkpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.waybook.eventstore.Digest;

/** The public half of the key that signs checkpoints (Ed25519), as it is given to who checks them. */
public final class VerifyingKey {

    static final String ALGORITHM = "Ed25519";

    /** The raw key stands at the end of its X.509 form. */
    private static final int RAW_BYTES = 32;

    /** Bytes of a key's short name in a signature line (c2sp.org/signed-note). */
    static final int ID_BYTES = 4;

    /** What signed notes call Ed25519. */
    private static final byte NOTE_ALGORITHM = 1;

    private static final String PEM_BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String PEM_END = "-----END PUBLIC KEY-----";
    private static final int PEM_LINE = 64;

    private final PublicKey key;

    public VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads a key in PEM form.
     *
     * @throws InvalidCheckpoint for anything but an Ed25519 public key
     */
    public static VerifyingKey parse(String pem) {
        try {
            String body = pem.replace(PEM_BEGIN, "").replace(PEM_END, "").replaceAll("\\s", "");
            byte[] encoded = Base64.getDecoder().decode(body);
            return new VerifyingKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new InvalidCheckpoint("the public key is no Ed25519 key in PEM form (" + e.getMessage() + ")");
        }
    }

    /** The key in PEM form. */
    public String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(US_ASCII));
        return PEM_BEGIN + "\n" + lines.encodeToString(key.getEncoded()) + "\n" + PEM_END + "\n";
    }

    /** SHA-256 over the key's X.509 form in hexadecimal, to be compared by eye. */
    public String fingerprint() {
        return Digest.compute(key.getEncoded()).hex();
    }

    /** The key as verifiers of signed notes take it: name, short name in hexadecimal, algorithm and raw key. */
    public String noteKey(String name) {
        byte[] typed = new byte[1 + RAW_BYTES];
        typed[0] = NOTE_ALGORITHM;
        System.arraycopy(raw(), 0, typed, 1, RAW_BYTES);
        return name + "+" + HexFormat.of().formatHex(id(name)) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** The first bytes of SHA-256 over name, line feed, algorithm and raw key. */
    byte[] id(String name) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(name.getBytes(UTF_8));
        sha256.update((byte) '\n');
        sha256.update(NOTE_ALGORITHM);
        return Arrays.copyOf(sha256.digest(raw()), ID_BYTES);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(text);
            return verification.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] raw() {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey verifying && key.equals(verifying.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
