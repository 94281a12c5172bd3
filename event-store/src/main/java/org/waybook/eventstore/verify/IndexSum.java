package org.waybook.eventstore.verify;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.waybook.eventstore.Digest;

/**
 * Sums up entries of indexes in any order: the sum, number by number, of SHA-256 over a secret salt and each entry. Two
 * sets have the same sum only when they are the same, since who altered one did not know the salt.
 */
final class IndexSum {

    private final MessageDigest sha256 = Digest.sha256();
    private final byte[] salt;
    private final long[] sum = new long[Digest.BYTES / Long.BYTES];
    private long entries;

    IndexSum(byte[] salt) {
        this.salt = salt.clone();
    }

    void add(byte[] entry) {
        sha256.update(salt);
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(entry));
        for (int number = 0; number < sum.length; number++) {
            sum[number] += hash.getLong();
        }
        entries++;
    }

    void add(IndexSum other) {
        for (int number = 0; number < sum.length; number++) {
            sum[number] += other.sum[number];
        }
        entries += other.entries;
    }

    long entries() {
        return entries;
    }

    boolean isSameAs(IndexSum other) {
        return entries == other.entries && Arrays.equals(sum, other.sum);
    }
}
