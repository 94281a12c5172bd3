package org.waybook.contracts.sealing;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The cryptography of sealing: AES-256-GCM under keys derived with HKDF-SHA256, and HMAC-SHA256 to find identities. */
final class Ciphers {

    /** Bytes of every secret and every derived key: 256 bits. */
    static final int SECRET_BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] NO_SALT = new byte[0];

    private Ciphers() {}

    /** A key for one purpose from secrets that are random themselves, so no salt is needed (RFC 5869, 3.1). */
    static byte[] derive(byte[] secrets, String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", secrets, NO_SALT, purpose.getBytes(StandardCharsets.US_ASCII), SECRET_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256.", impossible);
        }
    }

    static byte[] encrypt(byte[] key, byte[] text, byte[] associated) {
        try {
            return new AesGcmJce(key).encrypt(text, associated);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Personal particulars could not be sealed, so nothing was stored.", broken);
        }
    }

    /**
     * @throws SealBroken when the ciphertext is not what was sealed with this key for this place
     */
    static byte[] decrypt(byte[] key, byte[] ciphertext, byte[] associated, String place) {
        try {
            return new AesGcmJce(key).decrypt(ciphertext, associated);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(place, broken);
        }
    }

    static String keyedHash(byte[] key, String text) {
        return HexFormat.of().formatHex(keyedHash(key).doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** HMAC-SHA256 ready to be fed. */
    static Mac keyedHash(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256.", impossible);
        }
    }
}
