package org.waybook.contracts.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The chunks that a stored event may refer to, of whatever name and revision: every run of 64 hexadecimal digits. That
 * takes other digests for references too, which keeps nothing that would not be kept anyway; what it must never do is
 * miss one because an event was written by another version.
 */
public final class ChunkReferences {

    /** SHA-256 in hexadecimal. */
    private static final int DIGITS = 64;

    private ChunkReferences() {}

    /** The digests in the stored payload of an event, in hexadecimal. */
    public static List<String> in(byte[] payload) {
        List<String> found = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= payload.length; index++) {
            if (index < payload.length && isDigit(payload[index])) {
                continue;
            }
            if (index - begin == DIGITS) {
                found.add(new String(payload, begin, DIGITS, StandardCharsets.US_ASCII));
            }
            begin = index + 1;
        }
        return found;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
