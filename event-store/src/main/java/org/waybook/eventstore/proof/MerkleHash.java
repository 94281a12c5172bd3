package org.waybook.eventstore.proof;

import java.security.MessageDigest;
import org.waybook.eventstore.Digest;

/** The hashes of RFC 6962, section 2.1: leaves and nodes begin with another byte, so that none passes for the other. */
public final class MerkleHash {

    /** The root of a tree without leaves: SHA-256 over nothing. */
    public static final Digest EMPTY = Digest.compute(new byte[0]);

    static final byte LEAF = 0;
    static final byte NODE = 1;

    private MerkleHash() {}

    /** The hash of a leaf: SHA-256(0x00 || data). */
    public static Digest leaf(byte[] data) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(LEAF);
        return Digest.of(sha256.digest(data));
    }

    /** The hash of a node: SHA-256(0x01 || left || right). */
    public static Digest node(Digest left, Digest right) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(NODE);
        sha256.update(left.bytes());
        return Digest.of(sha256.digest(right.bytes()));
    }
}
