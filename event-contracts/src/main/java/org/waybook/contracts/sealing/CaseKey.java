package org.waybook.contracts.sealing;

import java.util.Arrays;

/**
 * The key of a case, with a number of its own: a case whose key was destroyed may get another, which does not open what
 * the first one sealed.
 */
record CaseKey(byte[] number, byte[] secret) {

    /** Enough that two keys of one case never share a number. */
    static final int NUMBER_BYTES = 8;

    static final int BYTES = NUMBER_BYTES + Ciphers.SECRET_BYTES;

    static CaseKey of(byte[] stored) {
        return new CaseKey(
                Arrays.copyOf(stored, NUMBER_BYTES), Arrays.copyOfRange(stored, NUMBER_BYTES, stored.length));
    }
}
