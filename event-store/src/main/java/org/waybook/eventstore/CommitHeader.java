package org.waybook.eventstore;

import java.time.Instant;
import java.util.UUID;

/**
 * What a commit says about itself.
 *
 * @param first position of its first event, and the key of the commit
 * @param count number of its events
 * @param recordedAt commit time, to the millisecond, never before that of the commit before it
 * @param latestStatedAt latest time stated by any event up to the end of this commit
 * @param commitIdentifier unique in the log
 * @param previousHash hash of the commit before it, {@link Digest#NONE} for the first
 * @param hash SHA-256 over the previous hash and the commit's length-prefixed bytes
 */
public record CommitHeader(
        Position first,
        int count,
        Instant recordedAt,
        Instant latestStatedAt,
        UUID commitIdentifier,
        Digest previousHash,
        Digest hash) {

    /** The same header with another hash. */
    public CommitHeader withHash(Digest computed) {
        return new CommitHeader(first, count, recordedAt, latestStatedAt, commitIdentifier, previousHash, computed);
    }

    /** The key of the commit that follows this one. */
    public Position next() {
        return first.plus(count);
    }

    /** Whether the event at the position is one of this commit's. */
    public boolean holds(Position position) {
        return !first.isAfter(position) && next().isAfter(position);
    }
}
