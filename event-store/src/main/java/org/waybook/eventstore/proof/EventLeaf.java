package org.waybook.eventstore.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waybook.eventstore.Digest;
import org.waybook.eventstore.chain.CommitFrame;

/**
 * The leaf of an event: the commit time (eight bytes, big-endian, milliseconds since 1970), then the bytes of the event
 * as they stand in its commit, without the length before them.
 */
public final class EventLeaf {

    private EventLeaf() {}

    /** The data of one leaf. */
    public static byte[] data(CommitFrame frame, int wanted) {
        byte[][] found = new byte[1][];
        frame.forEachEvent((index, bytes, offset, length) -> {
            if (index == wanted) {
                found[0] = ByteBuffer.allocate(Long.BYTES + length)
                        .putLong(frame.header().recordedAt().toEpochMilli())
                        .put(bytes, offset, length)
                        .array();
            }
        });
        return found[0];
    }

    /** The hashes of all leaves of a commit, in order. */
    public static List<Digest> hashes(CommitFrame frame) {
        List<Digest> hashes = new ArrayList<>(frame.header().count());
        MessageDigest sha256 = Digest.sha256();
        byte[] time = time(frame.header().recordedAt());
        frame.forEachEvent((index, bytes, offset, length) -> {
            sha256.update(MerkleHash.LEAF);
            sha256.update(time);
            sha256.update(bytes, offset, length);
            hashes.add(Digest.of(sha256.digest()));
        });
        return hashes;
    }

    private static byte[] time(Instant recordedAt) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(0, recordedAt.toEpochMilli())
                .array();
    }
}
