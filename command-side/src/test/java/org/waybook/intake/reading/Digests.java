package org.waybook.intake.reading;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests under secrets that tests know. */
public final class Digests {

    /** The same on every machine and every day. */
    public static final CanonicalDigest FIXED = under(new byte[32]);

    private static final String HMAC = "HmacSHA256";

    private Digests() {}

    /** The digest of a repository that has this secret. */
    public static CanonicalDigest under(byte[] secret) {
        return new CanonicalDigest(() -> {
            try {
                Mac mac = Mac.getInstance(HMAC);
                mac.init(new SecretKeySpec(secret, HMAC));
                return mac;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java platform has HMAC-SHA256.", impossible);
            }
        });
    }
}
